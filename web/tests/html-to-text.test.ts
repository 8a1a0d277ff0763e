import "./dom-parser.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlToText } from "../src/read/html-to-text.js";

describe("htmlToText", () => {
  it.each([
    ["parts paragraphs and headings by an empty line", "<h1>Storm</h1><p>It rains.</p>\n<p>It pours.</p>", "Storm\n\nIt rains.\n\nIt pours."],
    ["collapses white space, but not no-break spaces", "<p> It\n\t rains <b> hard </b>,  5&nbsp;<i>km</i> off. </p>", "It rains hard , 5\u00a0km off."],
    ["takes a word in many elements as one", "<p><b>W</b>ind<i>s</i></p>", "Winds"],
    ["decodes entities", "&ldquo;Caf&eacute;&rdquo; &amp; &#x1F327; &lt;b&gt;", "“Café” & 🌧 <b>"],
    ["breaks lines at br, twice for an empty line", "<p>one<br>two<br><br><br>three<br></p><p>four</p>", "one\ntwo\n\nthree\n\nfour"],
    ["gives divs lines", "<div>one</div><div><div>two</div></div>three<section>four</section>", "one\ntwo\nthree\nfour"],
    ["gives list items lines, nested too", "<p>a</p><ul><li>one<ol><li><p>two</p></li></ol></li><li><p>three</p></li></ul><p>b</p>", "a\n\none\ntwo\nthree\n\nb"],
    ["keeps quotations and their marks", "<blockquote><p>Go.</p></blockquote>He said <q>no, <q>never</q></q>.", "Go.\n\nHe said “no, ‘never’”."],
    ["gives table rows lines", "<table><tr><th>Port</th><th>Ships</th></tr><tr><td><p>Kiel</p></td><td> 4 </td></tr><tr><td></td><td>5<br>6</td></tr></table>", "Port\tShips\nKiel\t4\n\t5 6"],
    ["reads tables that only lay out", "<table><tr><td><p>one</p><p>two</p></td><td>three</td></tr></table>", "one\n\ntwo\n\nthree"],
    ["keeps the lines of preformatted text", "<pre>  a  b\n\nc\n</pre><p>d</p>", "a  b\n\nc\n\nd"],
    ["leaves out what is not read", "<style>p{}</style><script>alert(1)</script><!-- no --><nav>Home</nav><p>Yes<svg><text>x</text></svg><button>Share</button></p><noscript>no</noscript><template><p>no</p></template>", "Yes"],
    ["leaves out what is hidden", '<p hidden>no</p><p style="color:red; DISPLAY : none">no</p><p style="visibility:hidden">no</p><p style="mso-list:Ignore">1.</p><p>yes</p>', "yes"],
    ["leaves no line for empty paragraphs", "<p>a</p><p>&nbsp;</p><p><o:p>&nbsp;</o:p></p><p>b</p>", "a\n\nb"],
    ["keeps any script", "<p>قال <b>علي</b>: e\u0301 👩‍🚒</p>", "قال علي: e\u0301 👩‍🚒"],
    ["finds the copied part of a page", "<html><body><!--StartFragment--><p>Copied.</p><!--EndFragment--></body></html>", "Copied."],
    ["leaves what looks like an attribute in the text", "<p onclick=a>the style = good, on = off</p>", "the style = good, on = off"],
    ["takes plain text as it is", "no < tag > here", "no < tag > here"],
    ["gives nothing for nothing", "", ""],
  ])("%s", (_, html, text) => expect(htmlToText(html)).toBe(text));

  it("keeps every word of the paragraphs that it is given", () => {
    const words = fc.stringMatching(/^[a-zé\u0300🌧]{1,8}( [a-zé]{1,8}){0,5}$/u);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (paragraphs) => {
        const html = paragraphs.map((paragraph) => `<p>${paragraph.replaceAll(" ", "\n ")}</p>`).join("");
        expect(htmlToText(html)).toBe(paragraphs.join("\n\n"));
      }),
    );
  });
});
