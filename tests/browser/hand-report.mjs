// A report made by hand in place of the analysis's own: what the page shows of it then does not hang on what is found.

const TYPES = ["person", "organization", "place", "nationality", "event", "date", "time", "money", "percent", "quantity"];
const KINDS = ["name", "pronoun", "description"];

/**
 * To be run in a page before its scripts: its worker answers as before, but with the words of `window.handWords`, if they
 * are set, behind the version that the worker itself gives.
 */
export function answerByHand() {
  const { addEventListener } = Worker.prototype;
  Worker.prototype.addEventListener = function (type, listener, options) {
    const altered = ({ data }) => {
      const byHand = data.type === "done" && window.handWords;
      listener({ data: byHand ? { ...data, words: Int32Array.from([data.words[0], ...window.handWords]) } : data });
    };
    return addEventListener.call(this, type, type === "message" ? altered : listener, options);
  };
}

/** The words of a report with nothing but `entities`, as wasm/bindings.cpp lays them out, without the version. */
export function wordsOf(entities, text) {
  const strings = [...new Set(entities.flatMap(({ value, unit }) => [value, unit]).filter((one) => one !== undefined))];
  const list = (items) => [items.length, ...items.flat()];
  const stretch = (words) => [text.indexOf(words), text.indexOf(words) + words.length];
  const mentions = entities.flatMap((entity, i) =>
    entity.mentions.map(({ start, end, kind, confidence }) => [i, start, end, KINDS.indexOf(kind), confidence * 1000]),
  );
  const none = [0];
  return [
    ...[0, 0, 0], // no error
    ...none, // paragraphs
    ...none, // sentences
    ...list(strings.map((one) => list([...new TextEncoder().encode(one)]))),
    ...list(
      entities.map(({ type, name, aliases = [], value, unit, related = [] }) => [
        TYPES.indexOf(type),
        ...stretch(name),
        ...list(aliases.map(stretch)),
        strings.indexOf(value),
        strings.indexOf(unit),
        ...list(related),
      ]),
    ),
    ...list(mentions),
    ...none, // quotes
    ...none, // duplicates
  ];
}
