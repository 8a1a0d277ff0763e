#!/usr/bin/env python3
"""Count what a test suite reports: count.py RESULTS EXIT_STATUS

RESULTS is the JUnit XML of ctest, vitest or node:test. Prints "passed failed skipped" and then what failed. A suite that
ended badly without a failed test to show for it, or that ran no test, counts as one failure.
"""
import sys
import xml.etree.ElementTree as xml

SHOWN_LINES = 20  # of each failed test


def indented(text):
    lines = text.strip().splitlines()
    if len(lines) > SHOWN_LINES:
        lines[SHOWN_LINES:] = [f"... {len(lines) - SHOWN_LINES} more lines"]
    return "".join(f"    {line}\n" for line in lines)


def outcome(case):
    if case.find("failure") is not None or case.find("error") is not None:
        return "failed"
    skipped = case.find("skipped")
    if case.get("status") == "notrun":  # ctest's word also for a test whose program is missing
        return "skipped" if skipped.get("message", "").startswith("SKIP_") else "failed"
    return "skipped" if skipped is not None or case.get("status") == "disabled" else "passed"


def read(path):
    """How many passed, how many were skipped, and a text for each that failed."""
    count = {"passed": 0, "skipped": 0}
    failures = []
    for case in xml.parse(path).iter("testcase"):
        if outcome(case) == "failed":
            said = [case.find(tag).text or "" for tag in ("failure", "error", "system-out") if case.find(tag) is not None]
            failures.append(f"  {case.get('name')}\n" + indented("\n".join(said)))
        else:
            count[outcome(case)] += 1
    return count["passed"], count["skipped"], failures


def main():
    path, status = sys.argv[1], int(sys.argv[2])
    try:
        passed, skipped, failures = read(path)
    except (OSError, xml.ParseError) as error:
        passed, skipped, failures = 0, 0, [f"  no results: {error}\n"]
    if not failures and (status or not passed + skipped):
        failures = [f"  exit status {status}\n" if status else "  no test was run\n"]
    print(passed, len(failures), skipped)
    print("".join(failures), end="")


if __name__ == "__main__":
    main()
