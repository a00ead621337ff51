"""The learner's process knows no answer, and may crash, hang or lie without harm to the judge."""

import os
import time

import numpy as np
import pytest

from grader.judging.calls import observe
from grader.sandbox import proxy

from ..waiting import LONG


@pytest.fixture
def learner():
    learner = proxy.Learner()
    yield learner
    learner.close()


def define(learner, source, *names):
    return learner.run(source, names)


def test_a_function_there_is_called_with_arrays_and_gives_arrays(learner):
    (twice,) = define(learner, "import numpy as np\ndef twice(v, w):\n    return 2 * v, {'w': w}", "twice")
    seen = observe(twice, np.arange(3.0), (1, None))
    assert seen.value[0].tolist() == [0, 2, 4]
    assert seen.value[1] == {"w": (1, None)}
    assert seen[1:5] == (None, False, (), ())


def test_errors_warnings_and_changes_come_back_as_news(learner):
    source = (
        "import warnings\n"
        "def bad(v):\n    return v[7]\n"
        "def spoil(u, v):\n    v += 1\n    warnings.warn('hm')\n    return v\n"
        "def todo():\n    raise NotImplementedError\n"
        "def leave():\n    raise SystemExit\n"
    )
    bad, spoil, todo, leave, missing = define(learner, source, "bad", "spoil", "todo", "leave", "missing")
    error = observe(bad, np.zeros(2)).error
    assert error.startswith("IndexError")
    assert error.endswith("(line 3 of your cell: return v[7])")
    assert observe(spoil, np.zeros(2), np.zeros(2))[3:5] == (("UserWarning: hm",), (1,))
    assert observe(todo).blank
    assert "SystemExit" in observe(leave).error
    assert "missing is not defined" in observe(missing).error


def test_what_a_cell_prints_or_raises_is_shown(learner, capsys):
    learner.run("print('hello')")
    learner.run("1 / 0")
    learner.run("def f(:")
    said = capsys.readouterr().out
    assert "hello" in said
    assert "ZeroDivisionError: division by zero (line 1 of your cell: 1 / 0)" in said
    assert "SyntaxError" in said


def test_a_loop_without_end_is_stopped_and_not_entered_again(learner, monkeypatch):
    forever, fine = define(
        learner, "def forever():\n    while True: pass\ndef fine():\n    return 1", "forever", "fine"
    )
    with monkeypatch.context() as patch:
        patch.setattr(proxy, "CALL_SECONDS", 1)
        assert "loop that does not end" in observe(forever).error
    assert observe(fine).value == 1
    monkeypatch.setattr(proxy.Learner, "call", None)
    assert "loop that does not end" in observe(forever).error


def test_a_cell_that_hangs_or_dies_is_left_out_when_the_process_starts_again(learner, monkeypatch, capsys):
    (fine,) = define(learner, "def fine():\n    return 1", "fine")
    with monkeypatch.context() as patch:
        patch.setattr(proxy, "CELL_SECONDS", 2)
        learner.run("while True: pass")
    learner.run("import os; os._exit(3)")
    said = capsys.readouterr().out
    assert "no answer within 2 seconds" in said
    assert "ended the process" in said
    assert observe(fine).value == 1


def test_a_function_that_kills_the_process_costs_that_call_alone(learner):
    die, fine = define(learner, "import os\ndef die():\n    os._exit(1)\ndef fine():\n    return 1", "die", "fine")
    assert "ended the process" in observe(die).error
    assert observe(fine).value == 1


def test_it_cannot_import_the_answers_nor_read_the_judges_environment(learner, monkeypatch):
    monkeypatch.setenv("LSTM_COURSE_SECRET", "not for learners")
    source = (
        "import os, sys\n"
        "def environment():\n    return ' '.join(os.environ.values())\n"
        "def cheat(name):\n    return str(__import__(name))\n"
        "def loaded():\n    return sorted(name for name in sys.modules if name.startswith(('lstm_ref', 'grader')))\n"
        "def here():\n    return os.listdir('.')\n"
    )
    environment, cheat, loaded, here = define(learner, source, "environment", "cheat", "loaded", "here")
    assert "not for learners" not in observe(environment).value
    assert os.getcwd() not in observe(environment).value
    for name in ("lstm_ref.lstm", "grader.judging.claims"):
        assert "holds the answers" in observe(cheat, name).error
    assert "torch is not part of this assignment" in observe(cheat, "torch.nn").error
    assert observe(loaded).value == []
    assert not any(name.endswith(("ipynb", "py", "db")) for name in observe(here).value)


def test_memory_and_processes_have_limits(learner):
    source = (
        "import os\nimport numpy as np\n"
        "def much():\n    return np.ones(2**28).sum()\n"
        "def many():\n    for _ in range(20):\n        if not os.fork():\n            import time; time.sleep(60)\n"
    )
    much, many = define(learner, source, "much", "many")
    assert "MemoryError" in observe(much).error
    assert "BlockingIOError" in observe(many).error


def test_after_its_deadline_it_answers_no_more(learner, monkeypatch):
    monkeypatch.setattr(proxy, "PATIENCE", LONG)
    (slow,) = define(learner, "import time\ndef slow():\n    time.sleep(600)", "slow")
    learner.deadline = time.monotonic() + 1
    assert "the time for all of your work is used up" in observe(slow).error
    assert time.monotonic() < learner.deadline + LONG


def test_patching_numpy_there_changes_nothing_here(learner):
    (wrong,) = define(learner, "import numpy as np\nnp.allclose = lambda *_: True\ndef wrong():\n    return 1", "wrong")
    assert observe(wrong).value == 1
    assert not np.allclose(0, 1)


def test_what_cannot_cross_is_said(learner):
    (odd,) = define(learner, "def odd():\n    return object()", "odd")
    assert "a value of type object cannot cross" in observe(odd).error


def test_nothing_of_one_process_meets_the_next(learner):
    learner.run("import os\nopen('left', 'w').write('x')\nif not os.fork():\n    import time; time.sleep(600)")
    learner.close()
    (here,) = define(learner, "import os\ndef here():\n    return os.listdir('.'), os.getpid()", "here")
    learner.cells.clear()
    learner.close()
    (here,) = define(learner, "import os\ndef here():\n    return os.listdir('.'), os.getpid()", "here")
    assert observe(here).value == ([], 1)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "%matplotlib inline",
            "%matplotlib widget",
            "%config InlineBackend.figure_format = 'svg'",
            "%load_ext autoreload",
        ),
        *(
            "%load_ext unheard_of",
            "%pip install x",
            "!pip install x",
            "!unheard-of",
            "x = !ls",
            "%cd nowhere",
            "%debug",
        ),
        *("%run nowhere.py", "%unheard_of", "%timeit -n 100 -r 7 len('')", "%who", "?len", "len?", "%pylab inline"),
        *(
            "import pandas",
            "from google.colab import drive",
            "open('nowhere')",
            "1 / 0",
            "assert False",
            "input('Go on?')",
        ),
        *(
            "breakpoint()",
            "import asyncio; await asyncio.sleep(0)",
            "display(1)",
            "get_ipython().run_line_magic('gui', 'qt')",
        ),
    ],
)
def test_a_line_that_cannot_run_here_stops_itself_alone(learner, line):
    (f,) = define(learner, f"{line}\ndef f():\n    return 1", "f")
    assert observe(f).value == 1


@pytest.mark.parametrize("magic", ["time", "timeit", "timeit -n 3", "capture", "capture out", "prun", "unheard_of"])
def test_a_cell_under_a_magic_is_run_once(learner, magic):
    learner.run("runs = []")
    (f,) = define(learner, f"%%{magic}\nimport pandas\nruns.append(1)\ndef f():\n    return len(runs)", "f")
    assert observe(f).value == 1


def test_what_is_missing_says_so_where_it_is_used(learner, capsys):
    source = (
        "import cudf as pd\nfrom cupyx.scipy.special import expit\nfrom cupyx.constants import pi\n"
        "def table():\n    return pd.DataFrame([1])\n"
        "def gate(v):\n    return expit(v)\n"
        "def area(v):\n    return pi * v\n"
        "def here():\n    return 1\n"
    )
    table, gate, area, here = define(learner, source, "table", "gate", "area", "here")
    assert "No module named 'cudf'" in capsys.readouterr().out
    assert "pd could not be imported where your work is graded" in observe(table).error
    assert "expit could not be imported" in observe(gate, np.ones(2)).error
    assert "pi could not be imported" in observe(area, np.ones(2)).error
    assert observe(here).value == 1


def test_a_fallback_for_what_is_missing_is_taken(learner):
    source = "try:\n    import cupy as xp\nexcept ImportError:\n    import numpy as xp\ndef f():\n    return xp.ones(1)"
    assert observe(define(learner, source, "f")[0]).value == 1


def test_a_file_that_was_written_can_be_imported_at_once_and_again(learner):
    learner.run("%%writefile helper.py\ndef f():\n    return 1")
    (f,) = define(learner, "from helper import f", "f")
    assert observe(f).value == 1
    learner.run("%%writefile helper.py\ndef f():\n    return 2")
    (f,) = define(learner, "import helper, importlib\nf = importlib.reload(helper).f", "f")
    assert observe(f).value == 2
    (g,) = define(learner, "open('other.py', 'w').write('def g():\\n    return 3')\nfrom other import g", "g")
    assert observe(g).value == 3


def test_a_cell_that_is_left_on_purpose_or_blank_ends_there(learner, capsys):
    learner.run("raise SystemExit\nprint('went on')")
    learner.run("raise NotImplementedError\nprint('went on')")
    assert "went on" not in capsys.readouterr().out
