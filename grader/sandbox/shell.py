"""IPython for a learner's cells where nothing of their own machine is: no front end, no network, few libraries.

What ran there in Jupyter and cannot run here is told, and the rest of the cell goes on: a magic that only concerns the
front end does nothing, and a statement that fails stops itself and not those after it.
"""

import contextlib
import dis
import inspect
import re

from IPython.core.interactiveshell import InteractiveShell

from grader.judging.calls import describe

FRONT_END = {"autosave", "colors", "config", "debug", "gui", "matplotlib", "notebook", "pdb", "xmode"}
INSTALLERS = {"conda", "mamba", "micromamba", "pip", "uv"}
INSTALLS = re.compile(r"\s*(?:sudo\s+)?(?:\S*python[\d.]*\s+-m\s+)?(?:pip[\d.]*|conda|mamba|uv|apt|apt-get|brew)\b")
NOTHING = "Nothing is installed while work is graded."
TIMERS = {"time", "timeit", "prun", "memit"}  # of whole cells: graded code runs once, and what it defines stays
REPEATS = re.compile(r"-[nrp]\s*\d+\s*|-[a-z]+\s+")
OPERATIONS = "add radd sub rsub mul rmul truediv rtruediv matmul rmatmul pow neg getitem iter len bool array"


class Missing:
    """In the place of what could not be imported: says so wherever it is used."""

    def __init__(self, name, error):
        self._name, self._library, self._why = name, (error.name or "").partition(".")[0], str(error)

    def _tell(self, *_, **__):
        raise ImportError(f"{self._name} could not be imported where your work is graded: {self._why}")

    def __getattr__(self, name):
        if name.startswith("__"):  # asked by Python itself, which takes this answer
            raise AttributeError(name)
        self._tell()

    def __call__(self, *args, **options):
        if self._library == "numba" and all(map(inspect.isfunction, args)):  # which makes faster, and no more
            return args[0] if args else self
        self._tell()

    locals().update(dict.fromkeys((f"__{name}__" for name in OPERATIONS.split()), _tell))


class Notebook(InteractiveShell):
    """`errors` are those of the statements of the last cell."""

    def __init__(self, *args, **settings):
        super().__init__(*args, **settings)
        self.errors = []

    async def run_code(self, code_obj, result=None, *, async_=False):
        failed = await super().run_code(code_obj, result, async_=async_)
        error = result and result.error_in_exec
        if not failed or not isinstance(error, Exception):  # to leave the process is meant to end the cell
            return failed
        self.errors.append(error)
        if isinstance(error, ImportError):
            bound = (step.argval for step in dis.get_instructions(code_obj) if step.opname == "STORE_NAME")
            self.user_ns.update({name: Missing(name, error) for name in bound if name not in self.user_ns})
        return isinstance(error, NotImplementedError)  # a blank ends here

    def run_line_magic(self, magic_name, line, _stack_depth=1):
        if magic_name in FRONT_END:
            return None
        if magic_name in INSTALLERS:
            return print(NOTHING)
        if magic_name == "timeit":
            line = f"-n1 -r1 {REPEATS.sub('', line)}"
        with self._telling(f"%{magic_name}"):
            return super().run_line_magic(magic_name, line, _stack_depth + 1)

    def run_cell_magic(self, magic_name, line, cell):
        known = magic_name not in TIMERS and self.find_cell_magic(magic_name)
        with self._telling(f"%%{magic_name}"):
            if known:
                return super().run_cell_magic(magic_name, line, cell)
            if magic_name == "timeit":
                cell = f"{REPEATS.sub('', line)}\n{cell}"
            compile(self.transform_cell(cell), magic_name, "exec")  # else it is another language's
            self.run_cell(cell)

    def system(self, cmd):
        if INSTALLS.match(cmd):
            return print(NOTHING)
        with self._telling("!"):
            super().system_piped(cmd)

    def getoutput(self, cmd, split=True, depth=0):
        with self._telling("!"):
            return super().getoutput("true" if INSTALLS.match(cmd) else cmd, split, depth + 1)

    def enable_gui(self, gui=None):
        pass

    def _format_exception_for_storage(self, *_, **__):
        return {}  # nobody reads it, and it is slow

    @contextlib.contextmanager
    def _telling(self, what):
        try:
            yield
        except Exception as error:
            print(f"{what} did nothing here: {describe(error)}")
