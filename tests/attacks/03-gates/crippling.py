# %% rounds-upwards
# attack: the processor rounds each number up, as one library or another has it do
# on: honest
# scores: 42
import ctypes

ctypes.CDLL(None).fesetround(0x800)


# %% forbids-itself-all-calls
# attack: a function leaves its process no system calls but to read and to write
# on: honest
# scores: 37
def counter_params():
    import ctypes

    ctypes.CDLL(None).prctl(22, 1)
    return np.zeros((4, 2)), np.zeros((4, 1)), np.zeros(4)


# %% lowers-its-limits
# attack: a function leaves its process no more memory, files or time of the processor
# on: honest
# scores: at most 42
def counter_params():
    import resource

    for name in ("AS", "DATA", "STACK", "FSIZE", "NOFILE", "CPU"):
        resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (1, 1))


# %% strikes-every-millisecond
# attack: an alarm goes off a thousand times a second, and raises wherever the process is
# on: honest
# scores: at most 42
import signal


def strike(*_):
    raise KeyboardInterrupt


signal.signal(signal.SIGALRM, strike)
signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)

# %% closes-what-it-prints-to
# attack: by accident, what is printed to is closed, and every warning an error
# on: honest
# scores: 42
import sys
import warnings

warnings.simplefilter("error")
sys.stdout.close()
sys.stderr.close()
