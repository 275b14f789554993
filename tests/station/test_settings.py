"""The settings file: what it may hold, and what is said to everything else."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.clinic import NAMES, NUMBERS, URGENT, Clinic, most_characters
from kiosk.core.fault import Fault
from kiosk.station.settings import Settings, SettingsFaultyError, missing_for_a_kiosk, read_settings

DOCUMENTED = Path(__file__).resolve().parents[2] / "docs" / "clinic.toml"
FILLED = """\
[screen]
ppi = 96

[clinic.en]
name = "St. Mary's Clinic (2nd floor)"
emergency_number = "911"
crisis_line = "988 (call or text)"
helpline = "1-800-555-HELP"
day_number = "+1 (612) 555-0100"
night_number = "555 0101 ext 12"
visit_length = "about two hours"
watched_for = "at least 40 minutes"
bring = "a list of your medicines & a snack"
who_takes_you_home = "a friend or relative, 18 or older"

[clinic.es-419]
name = "Clínica Peñón"
emergency_number = "112"
"""


def _written(folder: Path, text: str) -> Path:
    file = folder / "clinic.toml"
    file.write_text(text, encoding="utf-8")
    return file


def _faults(folder: Path, text: str) -> tuple[Fault, ...]:
    with pytest.raises(SettingsFaultyError) as error:
        read_settings(_written(folder, text))
    return error.value.faults


def test_a_clinic_says_everything_of_itself_in_each_language(tmp_path: Path) -> None:
    settings = read_settings(_written(tmp_path, FILLED))

    assert settings.screen.ppi == 96
    assert settings.clinic_in("en").crisis_line == "988 (call or text)"
    assert all(settings.clinic_in("en").value(name) for name in NAMES)
    assert settings.clinic_in("es-419").name == "Clínica Peñón"
    assert settings.clinic_in("fr") == Clinic()


def test_the_documented_example_names_every_setting_with_its_default() -> None:
    text = DOCUMENTED.read_text(encoding="utf-8")

    assert read_settings(DOCUMENTED) == Settings(clinic={"en": Clinic()})
    assert [name for name in NAMES if f"\n{name} = " not in text] == []


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("clinic = 3\n", 1, "clinic: expected a table of settings"),
        ('[clinic]\nname = "Tea"\n', 2, "clinic.name: expected a table of settings"),
        ("[clinic.en]\nfax = 3\n", 2, "clinic.en.fax is no setting."),
        ("[clinic.en]\nemergency_number = 911\n", 2, "clinic.en.emergency_number: expected text in quotes"),
        ('[clinic.en]\nbring = ["tea"]\n', 2, "clinic.en.bring: expected text in quotes"),
        ('[screen]\nstill = "yes"\n', 2, "screen.still: expected true or false"),
        ("[counts]\nkeep_months = 0\n", 2, "counts.keep_months: "),
        ('[hours]\nmonday = ["08:00-12:00"]\n', 2, "hours.monday is no setting."),
        ('[hours]\nmon = "08:00-12:00"\n', 2, "hours.mon: expected a list in square brackets"),
        ("[hours]\nmon = [8]\n", 2, "hours.mon: expected text in quotes"),
        ("[counts]\non = 1\n", 2, "counts.on: expected true or false"),
        ("[screen]\nstill = 1\n", 2, "screen.still: expected true or false"),
        ('[clinic.English]\nname = "Tea"\n', 1, "clinic.English: this is no language."),
        ('[clinic.en]\nname = "a"\nname = "b"\n', 3, "This is not TOML"),
    ],
)
def test_wrong_types_and_unknown_keys_are_faults_with_their_line(
    tmp_path: Path, text: str, line: int, told: str
) -> None:
    (fault,) = _faults(tmp_path, text)

    assert (fault.file, fault.line, fault.rule) == (str(tmp_path / "clinic.toml"), line, "settings")
    assert fault.message.startswith(told)
    assert fault.mend.endswith(".")


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("bring", "<b>tea</b>", "'<' can't stand in it."),
        ("bring", "tea\\nand cake", "The invisible character U+000A can't stand in it."),
        ("bring", "tea\\u202ecake", "The invisible character U+202E can't stand in it."),
        ("bring", "tea\\u200bcake", "The invisible character U+200B can't stand in it."),
        ("bring", "{name}", "'{' can't stand in it."),
        ("bring", "tea | cake", "'|' can't stand in it."),
        ("bring", "**tea**", "'*' can't stand in it."),
        ("bring", "tea@example.org", "'@' can't stand in it."),
        ("bring", "what tea.example lists", "it holds a web address"),
        ("bring", "see www tea", "it holds a web address"),
        ("bring", "http tea", "it holds a web address"),
        ("bring", "HTTPS://TEA", "it holds a web address"),
        ("bring", "50 mg of tea", "it speaks of an amount"),
        ("bring", "50mg of tea", "it speaks of an amount"),
        ("bring", "some milligrams", "it speaks of an amount"),
        ("bring", "0.5 ml/kg", "it speaks of an amount"),
        ("bring", "two pills", "it speaks of an amount"),
        ("bring", "2 g of tea", "it speaks of an amount"),
        ("bring", "half-tablet", "it speaks of an amount"),
        ("bring", "your last dose", "it speaks of an amount"),
        ("bring", "\uff11\uff10\uff10\uff4d\uff47", "it speaks of an amount"),
        ("bring", "2 squirts", "it speaks of an amount"),
        ("bring", "0.5 per kilo", "it speaks of an amount"),
        ("bring", "tea ", "it starts or ends with a space."),
        ("bring", " ", "it starts or ends with a space."),
        ("bring", "tea.", "it ends with '.'."),
        ("bring", "tea!", "it ends with '!'."),
        ("bring", "t" * 81, "it has 81 characters."),
        ("name", "Tea https", "it holds a web address"),
        ("day_number", "call us", "this is no telephone number."),
        ("day_number", "ask 5550100", "this is no telephone number."),
        ("day_number", "1", "this is no telephone number."),
        ("day_number", "12345 12345 12345 1234", "this is no telephone number."),
        ("day_number", "555.0100", "'.' can't stand in it."),
        ("day_number", "50 mg", "it speaks of an amount"),
        ("day_number", "5" * 25, "it has 25 characters."),
        ("crisis_line", "555 0100;9", "';' can't stand in it."),
    ],
)
def test_unsafe_text_is_a_fault_with_its_line(tmp_path: Path, name: str, value: str, told: str) -> None:
    faults = _faults(tmp_path, f'[clinic.en]\nhelpline = "555"\n{name} = "{value}"\n')

    assert {(fault.file, fault.line, fault.rule) for fault in faults} == {
        (str(tmp_path / "clinic.toml"), 3, "settings")
    }
    assert any(fault.message.startswith(f"clinic.en.{name}: {told}") for fault in faults), faults
    assert all(fault.message.endswith(".") and fault.mend.endswith(".") for fault in faults)


@pytest.mark.parametrize(
    "value",
    ["your tablets and pills", "tea for two", "a cup of tea; it's cold", "2 cups, 18 gloves", "a 24/7 pass"],
)
def test_plain_words_are_taken_as_they_are(tmp_path: Path, value: str) -> None:
    settings = read_settings(_written(tmp_path, f'[clinic.en]\nbring = "{value}"\n'))

    assert settings.clinic_in("en").bring == value


def test_every_unsafe_value_is_told_at_once(tmp_path: Path) -> None:
    faults = _faults(tmp_path, '[clinic.en]\nbring = "a < b"\n[clinic.es]\nday_number = "no"\n')

    assert [fault.line for fault in faults] == [2, 4]


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = '[screen]\nppi = "many"\nidle_seconds = 1\n[light]\nblue = 1\n'
    text += "[clinic.en]\nfax = 3\n[clinic.es]\nbring = 5\n"

    assert [(fault.line, fault.message.split(":")[0]) for fault in _faults(tmp_path, text)] == [
        (2, "screen.ppi"),
        (3, "screen.idle_seconds"),
        (4, "light is no setting."),
        (7, "clinic.en.fax is no setting."),
        (9, "clinic.es.bring"),
    ]


def test_a_value_may_be_as_long_as_pages_have_room_for(tmp_path: Path) -> None:
    lines = [f'{name} = "{"5" * (18 if name in NUMBERS else most_characters(name))}"' for name in NAMES]

    assert read_settings(_written(tmp_path, "\n".join(["[clinic.en]", *lines])))


def test_a_kiosk_needs_an_emergency_number_and_a_crisis_line(tmp_path: Path) -> None:
    settings = read_settings(_written(tmp_path, FILLED))

    assert missing_for_a_kiosk(settings, "en") == ()
    (crisis,) = missing_for_a_kiosk(settings, "es-419", needs=URGENT)
    assert str(crisis) == (
        "clinic.toml:0: settings: The crisis line is not set for the language es-419. "
        'Write crisis_line = "…" under [clinic.es-419] in clinic.toml; until then the set-up screen shows.'
    )
    assert len(missing_for_a_kiosk(Settings(), "en", needs=URGENT)) == 2


def test_a_deck_says_which_values_a_kiosk_needs() -> None:
    def named(*needs: str) -> list[str]:
        return [fault.message for fault in missing_for_a_kiosk(Settings(), "en", needs=needs)]

    assert len(missing_for_a_kiosk(Settings(), "en")) == 1
    assert named("day_number") == ["The day number is not set for the language en."]
    assert named() == []


@pytest.mark.parametrize("ppi", ["0", "5", "-1", "1201", "10_000", "nan"])
def test_pixels_per_inch_that_no_panel_has_are_refused(tmp_path: Path, ppi: str) -> None:
    with pytest.raises(SettingsFaultyError) as error:
        read_settings(_written(tmp_path, f"[screen]\nppi = {ppi}\n"))
    assert "ppi must be from 20 to 1200, or left out" in str(error.value)


def test_a_clinic_names_its_printer_and_its_paper(tmp_path: Path) -> None:
    for name in ("office", "HP_LaserJet-4", "front.desk", "Büro"):
        settings = read_settings(_written(tmp_path, f'[print]\nprinter = "{name}"\npaper = "Letter"\n'))
        assert (settings.print.printer, settings.print.paper) == (name, "Letter")


@pytest.mark.parametrize("name", ["-o", "the office", "a/b", "a\\nb", "x" * 128, ".", "a;b", "$(ls)"])
def test_what_can_be_no_printer_is_refused(tmp_path: Path, name: str) -> None:
    (fault,) = _faults(tmp_path, f'[screen]\nppi = 96\n[print]\nprinter = "{name}"\n')

    assert (fault.line, fault.rule) == (3, "settings")
    assert fault.message == "print: printer must be a name as lpstat -e prints it."


def test_a_paper_that_is_not_known_is_refused(tmp_path: Path) -> None:
    (fault,) = _faults(tmp_path, '[print]\npaper = "a4"\n')

    assert (fault.line, fault.message) == (2, "print.paper: this is none of the words that may stand here.")
