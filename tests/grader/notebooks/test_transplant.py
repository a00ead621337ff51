"""No solution is lost that kept its name, and no text of a learner's enters a check, whatever became of the file."""

import nbformat
import pytest
from hypothesis import given, settings, strategies as st
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader.preprocessors import ClearHiddenTests, ClearSolutions, ComputeChecksums
from nbgrader.utils import compute_checksum, is_grade, is_solution

from grader.notebooks import transplant as module
from grader.notebooks.reading import grade_id
from grader.notebooks.transplant import EXTRA, MISSING, NAMES, STUBS, names_defined, tell, transplant


def cell(name, source, kind="code", grade=False, solution=False, **more):
    nbgrader = {"grade_id": name, "grade": grade, "solution": solution, "locked": not solution, "schema_version": 3}
    nbgrader |= {"points": 2} if grade else {}
    new = new_code_cell if kind == "code" else new_markdown_cell
    return new(source, id=name, metadata={"nbgrader": nbgrader | {"task": False, "cell_type": kind}}, **more)


def region(source, indent=""):
    return f"{indent}### BEGIN SOLUTION\n{source}\n{indent}### END SOLUTION"


CHECK = "assert f(1) == 1\n### BEGIN HIDDEN TESTS\nassert f(7) == 7\n### END HIDDEN TESTS"
SOURCE = new_notebook(
    cells=[
        new_markdown_cell("# Title", id="title"),
        cell("setup", "import math"),
        cell("f", "def f(x):\n" + region("    return x", "    "), solution=True),
        cell("check-f", CHECK, grade=True),
        cell("g", region("def g(x):\n    return x\n\nTABLE = 1"), solution=True),
        cell("check-g", "g(1)", grade=True),
        new_code_cell("show = 1", id="nameless"),
        cell("words", "The model answer.", "markdown", grade=True, solution=True),
    ]
)
ANSWERS = {"f": "def f(x):\n    return x + 0", "g": "def g(x):\n    return -x", "words": "My own words."}
NAMED = [grade_id(each) for each in SOURCE.cells if grade_id(each)]
CHECKS = ("check-f", "check-g")


@pytest.fixture(autouse=True)
def learners_parent():
    """Nothing is run here: no sandbox is needed."""


def blank():
    """The learner's notebook as it is given out."""
    nb, _ = ClearSolutions(config=STUBS).preprocess(nbformat.from_dict(SOURCE), {})
    return ClearHiddenTests().preprocess(nb, {})[0]


def answered(**answers):
    nb = blank()
    for name, text in (ANSWERS | answers).items():
        of(nb, name).source = text
    return nb


def of(nb, name):
    (found,) = (each for each in nb.cells if grade_id(each) == name)
    return found


def sources(nb):
    return {grade_id(each): each.source for each in nb.cells if grade_id(each)}


def order(nb):
    """Names of cells, and the texts of those that the learner added."""
    return [each.source if each.metadata.get(EXTRA) else each.id for each in nb.cells]


def without(nb, *names):
    return new_notebook(cells=[each for each in nb.cells if grade_id(each) not in names])


COURSE = [each.id for each in SOURCE.cells]


def test_answers_come_over_and_nothing_else_changes():
    nb, notes = transplant(SOURCE, answered())
    assert notes == []
    assert order(nb) == COURSE
    expected = {each.id: each.source for each in SOURCE.cells} | ANSWERS
    assert {each.id: each.source for each in nb.cells} == expected
    nbformat.validate(nb)


def test_no_solution_of_the_instructors_is_left():
    for learner in (new_notebook(), blank()):
        text = nbformat.writes(transplant(SOURCE, learner)[0])
        for secret in ("BEGIN SOLUTION", "return x", "TABLE = 1", "The model answer."):
            assert secret not in text


def test_neither_argument_is_changed_and_the_same_file_gives_the_same_notebook():
    learner = answered()
    learner.cells.insert(2, new_code_cell("a = 1"))
    before = nbformat.from_dict(SOURCE), nbformat.from_dict(learner)
    assert transplant(SOURCE, learner) == transplant(SOURCE, learner)
    assert (SOURCE, learner) == before


def test_checksums_are_those_of_the_blank_so_that_no_response_is_known():
    nb, _ = transplant(SOURCE, answered(words=blank().cells[-1].source))
    assert of(nb, "words").metadata.nbgrader.checksum == compute_checksum(of(nb, "words"))
    assert of(nb, "f").metadata.nbgrader.checksum != compute_checksum(of(nb, "f"))
    again, _ = ComputeChecksums().preprocess(nbformat.from_dict(nb), {})
    for name in ("setup", *CHECKS):
        assert of(nb, name).metadata.nbgrader == of(again, name).metadata.nbgrader


def test_the_names_to_define_are_known_even_where_the_stub_defines_none():
    nb, _ = transplant(SOURCE, answered(f="def other(): ...", g="a = 1"))
    assert of(nb, "f").metadata[NAMES] == ["f"]
    assert of(nb, "g").metadata[NAMES] == ["g", "TABLE"]


@pytest.mark.parametrize(
    ("source", "names"),
    [("def f(): ...\nclass C: ...", ["f", "C"]), ("a = 1\nb, c = 2, 3", ["a"]), ("", [])],
)
def test_names_a_cell_defines(source, names):
    assert names_defined(source) == names


STUB = "def f(x):\n    " + module.STUB
FIRST, SECOND, THIRD = "import cmath\nA = 1", "%%time\nB = 2", "def f(x):\n    return A + B + x"


def replaced(name, *texts, kind="code"):
    """The answered notebook with other copies of a cell in its place; a text that is a cell stands as it is."""
    nb = answered()
    at = nb.cells.index(of(nb, name))
    nb.cells[at : at + 1] = [cell(name, text, kind) if isinstance(text, str) else text for text in texts]
    return nb


def codes(nb):
    """The texts of all code that is a learner's, and names of checks, in the order in which they run."""
    is_theirs = [each for each in nb.cells if each.metadata.get(EXTRA) or is_solution(each) or is_grade(each)]
    return [each.id if each.id in CHECKS else each.source for each in is_theirs if each.cell_type == "code"]


@pytest.mark.parametrize(
    ("copies", "run"),
    {
        "two halves": ([FIRST, THIRD], [FIRST, THIRD]),
        "three, one with a magic of cells": ([FIRST, SECOND, THIRD], [FIRST, SECOND, THIRD]),
        "a cell of one's own between": ([FIRST, new_code_cell(SECOND), THIRD], [FIRST, SECOND, THIRD]),
        "the stub left above": ([STUB, FIRST, THIRD], [FIRST, THIRD]),
        "the stub left below": ([THIRD, "  ", STUB.replace("\n", " \r\n")], [THIRD]),
        "the stub's last line left below": ([THIRD, "    " + module.STUB], [THIRD]),
        "within the function": (["def f(x):\n    y = x\n", "\n    return y"], ["def f(x):\n    y = x\n\n    return y"]),
        "after the stub's first line": (["def f(x):", "    return x"], ["def f(x):\n    return x"]),
        "an older version above": (["def f(x):\n    return 1", THIRD], ["def f(x):\n    return 1", THIRD]),
        "the same twice": ([THIRD, THIRD + "  \n"], [THIRD + "  \n"]),
        "an older version put aside": ([cell("f", FIRST, "markdown"), THIRD, cell("f", SECOND, "markdown")], [THIRD]),
    }.values(),
)
def test_of_a_cell_that_is_there_several_times_all_that_was_written_runs_in_order(copies, run):
    graded, notes = transplant(SOURCE, replaced("f", *copies))
    assert codes(graded) == [*run, "check-f", ANSWERS["g"], "check-g"]
    assert of(graded, "f").source == run[-1]
    assert "what you wrote in them counts" in notes[0]


def test_the_stub_in_two_halves_is_a_stub():
    graded, _ = transplant(SOURCE, replaced("f", "def f(x):", "    " + module.STUB))
    assert of(graded, "f") == of(transplant(SOURCE, answered(f=STUB))[0], "f")


def test_a_version_kept_below_its_check_does_not_change_what_the_check_sees():
    learner, old = answered(), "def f(x):\n    return 1"
    learner.cells.insert(4, cell("f", old))
    learner.cells.append(cell("f", old + "  # older"))
    assert codes(transplant(SOURCE, learner)[0]) == [
        *(ANSWERS["f"], "check-f", old, ANSWERS["g"], "check-g", old + "  # older"),
    ]


def test_a_version_below_its_check_counts_where_the_check_is_there_again():
    learner, new = answered(f="def f(x):\n    return 1"), "def f(x):\n    return 2"
    learner.cells[4:4] = [cell("f", new), cell("check-f", "assert f(1) == 1", grade=True)]
    assert codes(transplant(SOURCE, learner)[0]) == [
        *("def f(x):\n    return 1", new, "check-f", ANSWERS["g"], "check-g"),
    ]


def test_what_stood_before_a_cell_runs_before_it():
    helper, learner = new_code_cell("def helper(): ..."), answered()
    f, g = of(learner, "f"), of(learner, "g")
    learner.cells = [each for each in learner.cells if each not in (f, g)]
    learner.cells += [g, helper, f]
    assert codes(transplant(SOURCE, learner)[0]) == [
        *(ANSWERS["g"], helper.source, ANSWERS["f"], "check-f", ANSWERS["g"], "check-g"),
    ]


@pytest.mark.parametrize("at", [0, 2, 3, 4, -1])
def test_an_answer_beside_its_blank_cell_counts_wherever_it_stands(at):
    own = "# mine\ndef f(x):\n    return 3"
    nb = answered(f=STUB)
    nb.cells.insert(at, new_code_cell(own))
    graded, _ = transplant(SOURCE, nb)
    assert of(graded, "f").source == MISSING
    run = codes(graded)
    assert run.count(own) == 1
    assert run.index(own) < run.index("check-f")


def test_answers_all_in_one_cell_are_not_undone_by_the_blanks_of_others():
    for first, second in (("f", "g"), ("g", "f")):
        both = ANSWERS["f"] + "\n\n" + ANSWERS["g"]
        nb = answered(**{first: both, second: of(blank(), second).source})
        run = codes(transplant(SOURCE, nb)[0])
        assert run.index(both) < run.index("check-f")
        assert not any(module.STUB in text for text in run)


def test_cells_merged_with_checks_are_taken_apart():
    check, whole = "assert f(1) == 1", "\n\n".join
    for texts, name in (((ANSWERS["f"], check, ANSWERS["g"]), "f"), ((ANSWERS["f"], check), "check-f")):
        nb = without(answered(), "f", "check-f", *(["g"] if len(texts) == 3 else []))
        nb.cells.insert(2, cell(name, whole(texts)))
        graded, _ = transplant(SOURCE, nb)
        assert of(graded, "check-f") == of(transplant(SOURCE, answered())[0], "check-f")
        run = codes(graded)
        assert not any(check in text for text in run)
        assert ANSWERS["f"] in "".join(run[: run.index("check-f")])
        assert ANSWERS["g"] in "".join(run[: run.index("check-g")])


def test_what_was_written_into_a_check_runs_before_it():
    nb = answered(
        f="def f(x):\n    return helper(x)", **{"check-f": "def helper(x):\n    return x\n\nassert f(1) == 1"}
    )
    graded, (note,) = transplant(SOURCE, nb)
    assert codes(graded)[:3] == [of(nb, "f").source, "def helper(x):\n    return x\n", "check-f"]
    assert note.endswith("runs before it.")


def test_a_setup_in_two_halves_is_the_setup():
    nb = answered()
    nb.cells[1:2] = [cell("setup", "import math"), cell("setup", " ")]
    assert transplant(SOURCE, nb) == transplant(SOURCE, answered())


@pytest.mark.parametrize("kind", ["markdown", "raw"])
def test_words_beside_their_cell_are_found(kind):
    stub = of(blank(), "words").source
    mine = new_markdown_cell("# Title\nMine, in a cell of its own.")
    mine.cell_type = kind
    for place in (-1, len(COURSE)):
        nb = answered(words=stub)
        nb.cells.insert(place, nbformat.from_dict(mine))
        assert of(transplant(SOURCE, nb)[0], "words").source == "Mine, in a cell of its own."
    nb = replaced("words", "One half.", "The other.", "One half.", kind="markdown")
    nb.cells.append(nbformat.from_dict(mine))
    assert of(transplant(SOURCE, nb)[0], "words").source == "One half.\n\nThe other.\n\nMine, in a cell of its own."
    nb = answered()
    nb.cells.insert(2, mine)  # between other parts it is a note of the learner's own
    assert of(transplant(SOURCE, nb)[0], "words").source == ANSWERS["words"]


def test_a_deleted_or_emptied_answer_leaves_room_for_a_cell_of_the_learners_own():
    own = new_code_cell("def f(x):\n    return 3")
    for nb in (without(answered(), "f"), answered(f=" \n")):
        nb.cells.append(own)
        graded, _ = transplant(SOURCE, nb)
        assert of(graded, "f").source == MISSING
        assert own.source in order(graded)
        assert of(graded, "f").metadata[NAMES] == ["f"]


def test_what_is_missing_is_said_and_put_back():
    nb, notes = transplant(SOURCE, without(answered(), "f", "check-g", "setup", "words"))
    assert order(nb) == COURSE
    assert of(nb, "words").source == blank().cells[-1].source
    assert [note.split()[2] for note in notes] == ["setup", "f", "check-g", "words"]


def test_a_changed_check_is_the_instructors_again_with_a_note():
    learner = answered()
    of(learner, "check-f").source = "100"
    of(learner, "check-f").metadata.update({"tags": ["skip-execution"]})
    of(learner, "check-f").metadata.nbgrader.update({"points": 100, "solution": True, "locked": False})
    nb, (note,) = transplant(SOURCE, learner)
    assert of(nb, "check-f") == of(transplant(SOURCE, answered())[0], "check-f")
    assert "check-f was changed" in note


def test_a_changed_setup_runs_after_the_courses_own():
    learner = answered()
    of(learner, "setup").source = "import math, cmath"
    nb, (note,) = transplant(SOURCE, learner)
    assert order(nb)[1:3] == ["setup", "import math, cmath"]
    assert "setup was changed" in note


@pytest.mark.parametrize("kind", ["markdown", "raw"])
def test_an_answer_turned_into_another_type_counts_with_a_note(kind):
    learner = answered()
    of(learner, "f").cell_type = kind
    of(learner, "words").cell_type = "code"
    nb, notes = transplant(SOURCE, learner)
    assert sources(nb) == sources(transplant(SOURCE, answered())[0])
    assert [each.cell_type for each in nb.cells] == [each.cell_type for each in SOURCE.cells]
    assert [note.split()[2] for note in notes] == ["f", "words"]


def test_added_code_stays_after_the_cell_that_it_followed():
    learner = answered()
    learner.cells = [each for each in learner.cells if each.id != "nameless"]
    moved = learner.cells.pop(2)  # f, and what follows it, to the end
    learner.cells += [moved, new_code_cell("last = 1"), new_markdown_cell("a note")]
    learner.cells.insert(0, new_code_cell("first = 1"))
    learner.cells.insert(3, cell("unheard-of", "second = 1"))
    nb, _ = transplant(SOURCE, learner)
    assert order(nb) == ["first = 1", *COURSE[:2], "second = 1", ANSWERS["g"], "f", "last = 1", *COURSE[3:]]
    assert all(len(each.metadata) == 1 for each in nb.cells if each.metadata.get(EXTRA))


def test_a_file_whose_metadata_was_stripped_runs_in_its_own_order():
    learner = answered()
    for each in learner.cells:
        each.metadata = {}
    nb, _ = transplant(SOURCE, learner)
    assert order(nb) == [*COURSE[:2], ANSWERS["f"], "f", "check-f", ANSWERS["g"], *COURSE[4:]]
    assert of(nb, "f").source == of(nb, "g").source == MISSING


def test_where_names_were_stripped_a_text_of_the_courses_that_comes_again_is_the_learners():
    learner = without(answered(), *NAMED)
    learner.cells += [new_code_cell("import math"), new_code_cell("a = 1"), new_code_cell("import math")]
    assert order(transplant(SOURCE, learner)[0])[1:4] == ["setup", "a = 1", "import math"]


def test_a_text_that_is_also_the_courses_is_the_learners_where_the_courses_is_there():
    learner = answered()
    at = learner.cells.index(of(learner, "check-g"))
    learner.cells[at:at] = [new_code_cell("import math"), new_code_cell("h = g(1)")]
    assert order(transplant(SOURCE, learner)[0])[4:8] == ["g", "import math", "h = g(1)", "check-g"]


def test_a_text_beyond_all_measure_is_left_out(monkeypatch):
    monkeypatch.setattr(module, "MAX_SOURCE", 100)
    learner = answered(f="def f(x):\n    return x  # " + "a" * 100)
    learner.cells.append(new_code_cell("b = 1  #" + "b" * 100))
    nb, notes = transplant(SOURCE, learner)
    assert of(nb, "f").source == of(blank(), "f").source
    assert order(nb) == COURSE
    assert [note.split()[1] for note in notes] == ["cell", "cell"]
    assert "cell f holds more than 100 characters" in notes[0]


def test_what_was_attached_to_an_answer_does_not_come_over():
    learner = answered()
    of(learner, "words").attachments = {"a.svg": {"image/svg+xml": "<script>"}}
    of(learner, "f").metadata.update({"tags": ["remove-input"], "jupyter": {"source_hidden": True}})
    of(learner, "f").outputs = [nbformat.v4.new_output("stream", text="100")]
    assert transplant(SOURCE, learner) == transplant(SOURCE, answered())


def test_nbgrader_gives_out_the_blanks_that_are_known_here(config, solved, released):
    assert config.ClearSolutions == STUBS.ClearSolutions
    nb, notes = transplant(solved, released)
    assert notes == []
    expected = {grade_id(each): each.source for each in released.cells if is_solution(each)}
    assert expected == {grade_id(each): each.source for each in nb.cells if is_solution(each)}


JUNK = st.none() | st.integers() | st.text(max_size=5) | st.lists(st.integers(), max_size=2)
SCRAMBLED = st.fixed_dictionaries(
    {}, optional={key: JUNK for key in ("grade", "solution", "points", "locked", "task", "checksum", "cell_type")}
)


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_what_kept_its_name_is_never_lost_and_no_check_takes_a_learners_text(data):
    draw, learner = data.draw, answered()
    for name in draw(st.lists(st.sampled_from(CHECKS), unique=True)):
        of(learner, name).source = draw(st.text(max_size=9))
    nameless = draw(st.lists(st.sampled_from(NAMED), unique=True))
    for each in learner.cells:
        metadata = draw(SCRAMBLED) | {"grade_id": grade_id(each)}
        stripped = grade_id(each) in nameless
        lost = st.sampled_from([{}, {"nbgrader": None}, {"nbgrader": {"grade_id": [1]}}])
        each.metadata = draw(lost) if stripped else {"nbgrader": metadata, "tags": draw(JUNK)}
        each.cell_type = each.cell_type if stripped else draw(st.sampled_from(["code", "markdown", "raw"]))
    stubs = [each for each in blank().cells if grade_id(each) in ANSWERS and grade_id(each) not in nameless]
    added = [new_code_cell(f"added = {k}") for k in range(draw(st.integers(0, 3)))]
    copies = draw(st.lists(st.sampled_from(stubs), max_size=4)) if stubs else []
    learner.cells = draw(st.permutations([*learner.cells, *copies, *added]))

    nb, notes = transplant(SOURCE, nbformat.from_dict(learner))
    graded, extra = sources(nb), [each.source for each in nb.cells if each.metadata.get(EXTRA)]
    for name, text in ANSWERS.items():
        kept = name not in nameless
        assert (
            (text in graded[name] if name == "words" else graded[name] == text)
            if kept
            else (name == "words" or text in extra)
        )
    for name in CHECKS:
        assert graded[name] == of(SOURCE, name).source
    assert {each.source for each in added} <= set(extra)
    assert [each.id for each in nb.cells if not each.metadata.get(EXTRA)] == COURSE
    assert [is_grade(each) for each in nb.cells if not each.metadata.get(EXTRA)] == [is_grade(c) for c in SOURCE.cells]
    assert all(note.endswith(".") for note in notes)
    nbformat.validate(nb)


def test_what_was_repaired_is_told_before_the_first_cell():
    nb, notes = transplant(SOURCE, nbformat.v4.new_notebook())
    tell(nb, notes)
    assert notes
    assert all(note in nb.cells[0].source for note in notes)
    assert [each.id for each in nb.cells[1:]] == COURSE
    nbformat.validate(nb)
    tell(nb, [])
    assert len(nb.cells) == len(COURSE) + 1
