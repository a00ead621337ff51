"""Mistakes in frames and in log-mel features, as edits of `reference`."""

from grader.assignments.speech import reference
from grader.assignments.speech.problems import framed, measured
from grader.judging import edits
from grader.judging.diagnosis import Bug

PAGE = "11-speech.html#speech-features"
COUNT = "T = 1 + (len(sound) - width) // hop"
STARTS = "starts = hop * np.arange(T)"
CUT = "return sound[starts[:, None] + np.arange(width)]"


def frame(old, new, words):
    return Bug(old, new, f"your frames function {words}.", PAGE)


FRAME_BUGS = [
    frame(COUNT, "T = (len(sound) - width) // hop", "leaves out the last frame that fits: there are 1 + (samples - width) // hop"),
    frame(COUNT, "T = max(1, -(-(len(sound) - width) // hop))", "leaves out the last frame where it fits exactly"),
    frame(COUNT, "T = len(sound) // hop\n    sound = np.append(sound, np.zeros(width))", "fills frames beyond the end with zeros: what is left over is dropped"),
    frame(COUNT, "T = -(-len(sound) // hop)\n    sound = np.append(sound, np.zeros(width))", "fills frames beyond the end with zeros: what is left over is dropped"),
    frame(COUNT, "T = 1 + -(-(len(sound) - width) // hop)\n    sound = np.append(sound, np.zeros(width + hop))", "fills the last frame with zeros: what is left over is dropped"),
    frame(COUNT, "T = -(-(len(sound) - width) // hop)", "leaves out the last frame where it fits exactly"),
    frame(COUNT, "sound = np.pad(sound, width // 2)\n    T = 1 + (len(sound) - width) // hop", "puts silence before and behind the sound: the first frame begins with the first sample"),
    frame(STARTS, "starts = hop * np.arange(T) + (len(sound) - width) % hop", "counts the frames from the end: the first begins with the first sample, and what is left over at the end is dropped"),
    frame(COUNT, "T = len(sound) // width", "takes as many frames as fit side by side: frames overlap, one begins every hop"),
    frame(f"{COUNT}\n    {STARTS}", "T = len(sound) // width\n    starts = width * np.arange(T)", "puts frames side by side: one begins every hop samples"),
    frame(f"{COUNT}\n    {STARTS}\n    {CUT}", "T = max(0, 1 + (len(sound) - hop) // width)\n    starts = width * np.arange(T)\n    return sound[starts[:, None] + np.arange(hop)]", "has width and hop the wrong way round"),
    frame(f"{COUNT}\n    {STARTS}", "T = 1 + len(sound) - width\n    starts = np.arange(T)", "begins a frame at every sample: one begins every hop"),
    frame(CUT, "return sound[starts[:, None] + np.arange(width)].T", "returns (width, T): frames are rows, (T, width)"),
    frame(CUT, "return sound[starts[:, None] + np.arange(width)[::-1]]", "has the samples of each frame in reverse order"),
    frame(CUT, "return sound[starts[:, None] + np.arange(width)] - sound[starts[:, None] + np.arange(width)].mean(axis=1, keepdims=True)", "takes the mean away from each frame: samples are asked for as they are"),
    frame(CUT, "return sound[starts[:, None] + np.arange(width)] * np.hamming(width)", "multiplies by the window, which belongs into log_mel: samples are asked for as they are"),
]  # fmt: skip

WINDOW = "window = np.hamming(pieces.shape[1])"
POWER = "power = np.abs(spectrum) ** 2"
ENERGY = "energy = power @ filters.T"
LOG = "return np.log(np.maximum(energy, floor))"


def band(old, new, words):
    return Bug(old, new, f"your log_mel {words}.", PAGE)


LOG_MEL_BUGS = [
    band(WINDOW, "window = 1.0", "does not fade the frames in and out: multiply them by the Hamming window before the transform"),
    band(WINDOW, "window = np.hanning(pieces.shape[1])", "uses the Hann window: Hamming is asked for"),
    band(WINDOW, "window = np.blackman(pieces.shape[1])", "uses the Blackman window: Hamming is asked for"),
    band(WINDOW, "window = np.bartlett(pieces.shape[1])", "uses the Bartlett window: Hamming is asked for"),
    band(WINDOW, "window = np.hamming(pieces.shape[1]) ** 2", "uses the window twice"),
    band(WINDOW, "window = np.hamming(pieces.shape[1] + 1)[:-1]", "uses the periodic form of the window: np.hamming(width) is asked for"),
    band(WINDOW, "window = np.hamming(len(pieces))[:, None]", "puts the window over the steps: it stands over the samples of each frame"),
    band(POWER, "power = np.abs(spectrum)", "takes the magnitude: the power is its square"),
    band(POWER, "power = spectrum.real ** 2", "squares the real part alone: the power is |X|^2, with the imaginary part"),
    band(POWER, "power = spectrum.imag ** 2", "squares the imaginary part alone: the power is |X|^2, with the real part"),
    band(POWER, "power = np.abs(spectrum.real) + np.abs(spectrum.imag)", "adds the real and the imaginary part: the power is |X|^2"),
    band(POWER, "power = np.abs(spectrum) ** 2 / pieces.shape[1]", "divides the power by the number of samples"),
    band(POWER, "power = np.abs(spectrum) ** 2 / (2 * (filters.shape[1] - 1))", "divides the power by the number of points"),
    band(POWER, "power = np.abs(spectrum) ** 4", "squares the power once more"),
    band(ENERGY, "energy = np.sqrt(power) @ filters.T", "filters the magnitude: the power is its square"),
    band(ENERGY, "energy = power @ (filters / filters.sum(axis=1, keepdims=True)).T", "divides each filter by its sum: use the filters as they are given"),
    band(ENERGY, "energy = power @ filters.T ** 2", "squares the filters"),
    band(ENERGY, "energy = power @ filters[::-1].T", "has the bands in reverse order"),
    band(ENERGY, "energy = (power[:, None] * filters).max(axis=2)", "takes the largest product in a band: they are summed"),
    band(ENERGY, "energy = (power[:, None] * filters).mean(axis=2)", "takes the mean of the products in a band: they are summed"),
    band(ENERGY, "energy = power[:, ::-1] @ filters.T", "has the frequencies in reverse order"),
    band(f"{ENERGY}\n    {LOG}", "with np.errstate(all='ignore'):\n        return np.log(np.maximum(power, floor) @ filters.T)", "lifts the power before the filters: it is the energy of a band that is lifted"),
    band(f"{ENERGY}\n    {LOG}", "return np.log(np.maximum(power, floor)) @ filters.T", "takes the logarithm before the filters: filters sum energies"),
    band(LOG, "return np.log10(np.maximum(energy, floor))", "takes the logarithm to base 10: the natural one is asked for"),
    band(LOG, "return np.log2(np.maximum(energy, floor))", "takes the logarithm to base 2: the natural one is asked for"),
    band(LOG, "return 10 * np.log10(np.maximum(energy, floor))", "counts decibels: the natural logarithm is asked for"),
    band(LOG, "return 20 * np.log10(np.maximum(energy, floor))", "counts decibels, with the 20 of amplitudes: the natural logarithm is asked for"),
    band(LOG, "with np.errstate(all='ignore'):\n        return np.log(energy)", "has no floor: the logarithm of silence is minus infinity"),
    band(LOG, "return np.log(energy + floor)", "adds the floor: energies below it are lifted to it, and others stay as they are"),
    band(LOG, "return np.maximum(np.log(np.maximum(energy, 1e-300)), floor)", "lifts the logarithm to the floor: it is the energy that is lifted"),
    band(LOG, "return np.log(np.where(energy > 0, energy, floor))", "lifts energies of 0 alone: all that are below the floor are lifted to it"),
    band(LOG, "return np.log(np.maximum(energy, floor)).T", "returns (bands, T): steps are rows, (T, bands)"),
    band(LOG, "return np.log(np.maximum(energy, 1e-10))", "uses a floor of its own: take the one that is given"),
    band(LOG, "found = np.log(np.maximum(energy, floor))\n    return found - found.mean(axis=0)", "takes the mean of each band away: the features are asked for as they are"),
]  # fmt: skip


@edits.kept
def cut(rng):
    """Problems for frames: some with something left over."""
    return edits.telling(lambda: framed(rng), reference, ("frames",), FRAME_BUGS)


@edits.kept
def taken(rng):
    """Problems for log_mel: floors that matter and floors that do not."""

    def draw():
        floor = float(rng.choice([1e-10, 0.3, 2.0]))
        return measured(rng, int(rng.integers(2, 5)), int(rng.integers(5, 17)), int(rng.integers(2, 5)), 16, floor)

    return edits.telling(draw, reference, ("log_mel",), LOG_MEL_BUGS)
