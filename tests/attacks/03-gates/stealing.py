# %% reads-the-solution
# attack: the instructor's script is read by its path
# on: loot
# scores: 0
loot = "def lstm_step" in open(f"{root}/solutions/03-gates/gates.py").read()

# %% reads-the-notebook-with-hidden-tests
# attack: nbgrader's source notebook is read by its path
# on: loot
# scores: 0
loot = "HIDDEN TESTS" in open(f"{root}/_build/nbgrader/source/03-gates/gates.ipynb").read()

# %% looks-for-answers-everywhere
# attack: every folder that can be seen is searched for the course, the gradebook and the seed
# on: loot
# scores: 0
import os

skip = {"proc", "sys", "site-packages", "share", "include", "locale", "doc"}
prize = {"gates.py", "gates.ipynb", "gradebook.db", "nbgrader_config.py", "lstm_cell.py", "stolen.txt"}
for folder, folders, files in os.walk("/"):
    folders[:] = [name for name in folders if name not in skip]
    if prize & set(files):
        loot = True

# %% reads-the-neighbours
# attack: another student's submission is read by its path
# on: loot
# scores: 0
loot = open(f"{bait}/neighbour.ipynb").read()

# %% links-to-the-neighbours
# attack: a hard link and a symbolic link are made to another student's submission
# on: loot
# scores: 0
import os

os.symlink(f"{bait}/neighbour.ipynb", "linked.ipynb")
try:
    os.link(f"{bait}/neighbour.ipynb", "hard.ipynb")
    loot = True
except OSError:
    loot = open("linked.ipynb").read()

# %% notebook-in-the-working-directory
# attack: the graded notebook is looked for where the code runs
# on: loot
# scores: 0
from pathlib import Path

loot = [*Path(".").rglob("*.ipynb"), *Path(".").rglob("*.db"), *Path("..").glob("*/*.ipynb")]

# %% gradebook-read
# attack: grades are read from the gradebook
# on: loot
# scores: 0
import sqlite3

for path in (f"{bait}/gradebook.db", f"{root}/_build/nbgrader/gradebook.db"):
    try:
        loot = sqlite3.connect(f"file:{path}?mode=ro", uri=True).execute("select * from sqlite_master").fetchall()
    except sqlite3.Error:
        pass

# %% secret-in-its-file
# attack: the seed of the hidden checks is read from its file
# on: loot
# scores: 0
loot = open(f"{root}/_build/nbgrader/secret").read()

# %% secret-in-own-environment
# attack: the seed of the hidden checks is read from the environment
# on: loot
# scores: 0
import os

print(dict(os.environ))
loot = [name for name in os.environ if name.startswith("LSTM_COURSE_SECRET")]

# %% secret-in-any-environment
# attack: the environments of all processes are read
# on: loot
# scores: 0
import glob

for path in glob.glob("/proc/*/environ") + glob.glob("/proc/*/task/*/environ"):
    try:
        text = open(path, "rb").read()
        print(text)
        loot = globals().get("loot") or b"LSTM_COURSE_SECRET" in text
    except OSError:
        pass

# %% secret-in-the-initial-stack
# attack: the environment that the process was started with is read from its memory, where unsetting leaves it
# on: loot
# scores: 0
stack = next(line.split()[0] for line in open("/proc/self/maps") if "[stack]" in line)
begin, end = (int(each, 16) for each in stack.split("-"))
with open("/proc/self/mem", "rb", 0) as memory:
    memory.seek(begin)
    loot = b"LSTM_COURSE_" + b"SECRET=" in memory.read(end - begin)

# %% command-lines
# attack: the command lines of all processes are read for paths of the course
# on: loot
# scores: 0
import glob

for path in glob.glob("/proc/[0-9]*/cmdline"):
    text = open(path, "rb").read()
    print(text)
    loot = globals().get("loot") or b"solutions" in text or b"gradebook" in text

# %% mounts-tell-paths
# attack: the table of mounts is followed to folders of the course
# on: loot
# scores: 0
import os

for line in open("/proc/self/mountinfo"):
    place = line.split()[4]
    if os.path.isdir(f"{place}/solutions") or os.path.isdir(f"{place}/lstm_ref"):
        loot = True

# %% root-of-other-processes
# attack: the file systems and working directories of other processes are entered through /proc
# on: loot
# scores: 0
import glob
import os

for link in glob.glob("/proc/[0-9]*/root") + glob.glob("/proc/[0-9]*/cwd"):
    try:
        loot = globals().get("loot") or os.path.exists(f"{link}{root}/solutions") or os.path.exists(f"{link}/solutions")
    except OSError:
        pass

# %% memory-of-other-processes
# attack: the memory of other processes is opened through /proc
# on: loot
# scores: 0
import os

for pid in filter(str.isdigit, os.listdir("/proc")):
    if int(pid) != os.getpid():
        try:
            start = int(open(f"/proc/{pid}/maps").readline().split("-")[0], 16)
            with open(f"/proc/{pid}/mem", "rb", 0) as memory:
                memory.seek(start)
                loot = memory.read(16)
        except (OSError, ValueError):
            pass

# %% walks-the-frames
# attack: the callers' frames are searched for checks, reports and answers
# on: loot
# scores: 0
import sys

frame = sys._getframe()
while frame:
    names = {**frame.f_globals, **frame.f_locals}
    if any(name in names for name in ("Report", "report", "secret_seed", "expect", "lstm_cell", "checks")):
        loot = True
    frame = frame.f_back

# %% collects-the-garbage
# attack: every live object is searched for functions of the reference and text of the hidden tests
# on: loot
# scores: 0
import gc
import types

hint = "HIDDEN" + " TESTS"
for thing in gc.get_objects():
    if isinstance(thing, types.FunctionType) and str(thing.__module__).startswith(
        ("lstm_ref", "grader.assign" + "ments")
    ):
        loot = True
    if isinstance(thing, dict) and any(isinstance(each, str) and hint in each for each in list(thing.values())):
        loot = True

# %% modules-left-loaded
# attack: the reference is looked for among the modules already imported
# on: loot
# scores: 0
import sys

loot = [
    name
    for name in sys.modules
    if name.startswith(("lstm_ref", "grader.assignments", "grader.judging.diagnosis", "nbgrader"))
]

# %% imports-the-reference
# attack: the reference is imported by its name
# on: loot
# scores: 0
import lstm_ref.lstm

loot = callable(lstm_ref.lstm.step)

# %% imports-the-checks
# attack: the checks are imported by their name
# on: loot
# scores: 0
import grader.assignments.gates.lstm_cell

loot = callable(grader.assignments.gates.lstm_cell.check_lstm_step)

# %% imports-without-the-refusal
# attack: what refuses the import is taken off sys.meta_path first
# on: loot
# scores: 0
import sys

sys.meta_path[:] = [finder for finder in sys.meta_path if "NoAnswers" not in type(finder).__name__]
sys.path[:0] = [root, "/", f"{root}/build/lib"]
for name in ("lstm_ref.lstm", "grader.assignments.gates.lstm_cell", "grader.judging.diagnosis"):
    try:
        __import__(name)
        loot = True
    except ImportError:
        pass

# %% imports-from-a-file
# attack: the reference is loaded from its file, past every finder
# on: loot
# scores: 0
import importlib.util

spec = importlib.util.spec_from_file_location("something_else", f"{root}/lstm_ref/lstm.py")
found = importlib.util.module_from_spec(spec)
spec.loader.exec_module(found)
loot = callable(found.step)

# %% imports-from-a-zip
# attack: the reference is looked for in archives and bytecode
# on: loot
# scores: 0
import glob
import sys
import zipimport

for path in [f"{root}/lstm_ref", *sys.path]:
    try:
        zipimport.zipimporter(path).load_module("lstm_ref")
        loot = True
    except ImportError:
        pass
    if glob.glob(f"{path}/**/lstm_ref/**/lstm*.py*", recursive="site-packages" not in path):
        loot = True

# %% another-interpreter
# attack: a second interpreter, which refuses nothing, imports the reference
# on: loot
# scores: 0
import subprocess
import sys

done = subprocess.run([sys.executable, "-c", "import lstm_ref.lstm, grader.assignments"], capture_output=True, cwd="/")
print(done.stderr.decode())
loot = done.returncode == 0

# %% asks-git
# attack: the solution is asked of the repository's history
# on: loot
# scores: 0
import subprocess

loot = subprocess.run(["git", "-C", root, "show", "HEAD:solutions/03-gates/gates.py"], capture_output=True).stdout

# %% inherited-files
# attack: every inherited file descriptor is read, and its name followed
# on: loot
# scores: 0
import os

for number in range(256):
    try:
        name = os.readlink(f"/proc/self/fd/{number}")
        loot = globals().get("loot") or name.startswith((root, bait)) or b"HIDDEN" in os.pread(number, 10**6, 0)
    except OSError:
        pass

# %% history-of-other-students
# attack: the cells of earlier students are looked for in IPython's history
# on: loot
# scores: 0
manager = get_ipython().history_manager
loot = [row for row in manager.get_tail(100) if row[0] != manager.session_number]

# %% source-lines-in-the-cache
# attack: lines of the checks are looked for in the caches of the tracebacks
# on: loot
# scores: 0
import linecache

loot = [name for name in linecache.cache if "checks" in name or "lstm_ref" in name]


# %% library-for-own-code
# attack: torch.nn.LSTM does the work of a function that should be written
# on: honest
# scores: 34
def lstm_forward(x, state, params):
    import torch

    (T, N, D), H = x.shape, state[0].shape[1]
    layer = torch.nn.LSTM(D, H).double()
    W_x, W_h, b = map(torch.as_tensor, params)
    with torch.no_grad():
        for name, value in (("weight_ih_l0", W_x), ("weight_hh_l0", W_h), ("bias_ih_l0", b), ("bias_hh_l0", 0 * b)):
            getattr(layer, name).copy_(value)
        h, (h_T, c_T) = layer(torch.as_tensor(x), tuple(torch.as_tensor(each)[None] for each in state))
    return h.numpy(), (h_T[0].numpy(), c_T[0].numpy())
