"""What an assignment asks a learner to write stands in the chapters, folded: to be read after it was tried."""

import ast
import importlib
import re

import jupytext
import pytest

from .test_chapters import NUMBERED, PAGES, ROOT

# The functions of lstm_ref that answer a question of an assignment under another name, or as a part of the answer.
ANSWERS = {
    "rnn_step": ["rnn.step"],
    "rnn_forward": ["rnn.forward"],
    "cross_entropy": ["text.character_model.cross_entropy", "text.character_model.softmax"],
    "lstm_step": ["lstm.step", "lstm.cell"],
    "lstm_forward": ["lstm.forward"],
    "lstm_step_backward": ["lstm.step_backward", "lstm.cell_backward"],
    "lstm_backward": ["lstm.backward"],
    "numerical_gradient": ["learning.gradcheck.central_difference"],
    "gradient_error": ["learning.gradcheck.relative_error"],
    "gru_step": ["gru._step", "gru.step"],
    "gru_before_step": ["variants.gru_before._step", "variants.gru_before.step"],
    "peephole_step": ["variants.greff.step"],
    "bidirectional": ["sequences.masking.reverse", "sequences.wiring.bidirectional"],
    "min_lstm_maps": ["variants.minimal.lstm_gates"],
    "adam_step": ["learning.optimisers.Adam"],
    "stateful_batches": ["sequences.truncated.split"],
    "next_distribution": ["text.generation.nucleus"],
}
# Functions of a chapter that bear the name of one that is asked for, and do something else.
COMMON = {"train"}  # another network in every chapter
NAMESAKES = {
    ("04-bptt.md", "norms_by_lag"),  # of an LSTM's paths, by the Jacobians of the chapter
    ("05-variants.md", "gradient_error"),  # of a whole cell, by what assignment 4 asks for
}
MODULES = {  # by their names in dotted form, as in text.generation
    ".".join(path.relative_to(ROOT / "lstm_ref").with_suffix("").parts) for path in (ROOT / "lstm_ref").rglob("*.py")
}
TITLE, CHECKED = "After you tried: ", "Checked: "
FOLD = re.compile(r"^(:{3,})\{dropdown\} ([^\n]*)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
QUOTE = re.compile(r"^```\{literalinclude\} \.\./lstm_ref/([\w/]+)\.py\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def asked():
    """The functions of all cells for answers, in all assignments."""
    names = set()
    for script in sorted((ROOT / "solutions").glob("*/*.py")):
        for cell in jupytext.read(script).cells:
            if "solution" in cell.metadata and cell.cell_type == "code":
                names |= {node.name for node in ast.parse(cell.source).body if isinstance(node, ast.FunctionDef)}
    return names


ASKED = asked()
SECRET = {function for some in ANSWERS.values() for function in some}
SECRET |= {f"{module}.{name}" for name in ASKED for module in MODULES}


def quoted(text):
    """The functions of lstm_ref that a text quotes, as module.function; module.* where it quotes the whole file."""
    for module, options in QUOTE.findall(text):
        name = re.search(r"^:pyobject: (\w+)", options, re.MULTILINE)
        if name or ":start-at:" not in options:
            yield f"{module.replace('/', '.')}.{name[1] if name else '*'}"
        else:
            assert not re.search(r'^:start-at: "?(def|class) ', options, re.MULTILINE), "quote a function by :pyobject:"


def code_cells(name):
    return [cell for cell in jupytext.reads(PAGES[name], fmt="md:myst").cells if cell.cell_type == "code"]


def defined(name):
    """What the code cells of a chapter define, those that are folded or removed left out."""
    for cell in code_cells(name):
        if not {"hide-input", "remove-cell"} & set(cell.metadata.get("tags", [])):
            for node in ast.walk(ast.parse(cell.source)):
                if isinstance(node, ast.FunctionDef):
                    yield node.name


@pytest.mark.parametrize("name", NUMBERED)
def test_a_function_that_an_assignment_asks_for_is_folded(name):
    assert [each for each in quoted(FOLD.sub("", PAGES[name])) if each in SECRET or "*" in each] == []
    other = COMMON | {function for page, function in NAMESAKES if page == name}
    assert sorted({*defined(name)} & ASKED - other) == []


def test_what_is_folded_says_which_functions_to_try_first():
    titles = [title for name in NUMBERED for _, title, text in FOLD.findall(PAGES[name]) if [*quoted(text)]]
    cells = [cell.metadata for name in NUMBERED for cell in code_cells(name)]
    prompts = (metadata.get("mystnb", {}).get("code_prompt_show", CHECKED) for metadata in cells)
    titles += [prompt for prompt in prompts if not prompt.startswith(CHECKED)]
    assert len(titles) > 30
    for title in titles:
        assert title.startswith(TITLE)
        assert set(title.removeprefix(TITLE).replace("`", "").split(", ")) <= ASKED


def test_each_answer_that_is_listed_is_asked_for_and_stands_in_the_reference():
    assert set(ANSWERS) <= ASKED
    for function in {each for some in ANSWERS.values() for each in some}:
        module, name = function.rsplit(".", 1)
        assert hasattr(importlib.import_module(f"lstm_ref.{module}"), name)
    assert all(function in {*defined(page)} for page, function in NAMESAKES)
