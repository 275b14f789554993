"""Signs that the typeface lacks are told once for each file, with their first line."""

from __future__ import annotations

from kiosk.core.rules.editorial import EditorialRule
from kiosk.editorial.signs import ShownText, sign_faults, signs_in

_LACKING = frozenset("→⅓ﬁ") | {chr(sign) for sign in range(0x430, 0x460)}


def test_a_letter_keeps_its_marks_and_an_emoji_its_parts() -> None:
    assert signs_in("cafe\u0301 né") == {"e\u0301", "é"}
    assert signs_in("See 👩\u200d⚕\ufe0f, ok") == {"👩\u200d⚕\ufe0f"}
    assert signs_in("plain\u00ad tea") == frozenset()


def test_each_sign_is_told_once_a_file_where_it_first_stands() -> None:
    texts = [
        ShownText("A → b → c", "a.md", 1),
        ShownText("⅓ → ﬁ", "a.md", 9),
        ShownText("→", "b.md", 4),
        ShownText("é", "b.md", 5),
    ]
    faults = sign_faults(texts, _LACKING, {"a.md": "---\n\nA → b\n\n⅓ ﬁ\n"})
    assert {fault.rule for fault in faults} == {EditorialRule.MISSING_SIGN}
    assert [(fault.file, fault.line) for fault in faults] == [
        ("a.md", 3), ("a.md", 5), ("a.md", 5), ("b.md", 4),
    ]  # fmt: skip
    mends = {fault.message.split("'")[1]: fault.mend for fault in faults}
    assert mends["ﬁ"] == "Write 'fi' instead."
    assert mends["⅓"] == "Write '1/3' instead."


def test_a_script_that_it_lacks_is_one_fault_a_file() -> None:
    text = "".join(map(chr, range(0x430, 0x460)))
    (fault,) = sign_faults([ShownText(text, "a.md", 7), ShownText(text, "a.md", 9)], _LACKING, {})
    assert (fault.line, fault.rule) == (7, EditorialRule.MISSING_SIGN)
    assert "48 signs" in fault.message
