r"""From a sound to what a network reads: log-mel features, one row of bands every hundredth of a second.

$$
X_t[k] = \sum_n w[n]\, s[tS + n]\, e^{-2\pi i k n / N}, \qquad
E_t[b] = \sum_k F[b, k]\, |X_t[k]|^2, \qquad x_t[b] = \ln \max(E_t[b], \varepsilon)
$$

w is the Hamming window, S the hop, and F the triangles of `mel_filters`: bands that are equally wide in mels, which are
about as far apart as listeners hear them (Davis and Mermelstein 1980, section II).
"""

import numpy as np

RATE = 8000  # samples a second
WIDTH, HOP, POINTS = 200, 80, 256  # of a frame, 25 ms; between frames, 10 ms; of its Fourier transform
BANDS = 20


def frames(sound, width=WIDTH, hop=HOP):
    """A sound (samples,) cut into frames that overlap, (T, width); what is left over at the end is dropped.

    T = 1 + (samples - width) // hop. Raises ValueError for a sound shorter than one frame.

    >>> frames(np.arange(8), width=4, hop=2).tolist()
    [[0, 1, 2, 3], [2, 3, 4, 5], [4, 5, 6, 7]]
    """
    sound = np.asarray(sound)
    if sound.ndim != 1 or len(sound) < width:
        raise ValueError(f"sound: expected at least {width} samples in a row, got shape {sound.shape}")
    return np.lib.stride_tricks.sliding_window_view(sound, width)[::hop]


def example():
    """A second of sound: a tone that glides up, a hiss and a click, (RATE,).

    >>> example().shape
    (8000,)
    """
    seconds = np.arange(RATE) / RATE
    glide = np.sin(2 * np.pi * (200 * seconds + 1500 * seconds**2)) * (seconds < 0.55)
    hiss = 0.3 * np.random.default_rng(0).normal(size=RATE) * ((seconds > 0.62) & (seconds < 0.78))
    return glide + hiss + (np.abs(seconds - 0.9) < 0.001)


EMPHASIS = 0.97


def emphasised(sound):
    """The sound with its high frequencies lifted, s[n] - 0.97 s[n - 1]: the hiss of an s is faint beside a vowel.

    >>> emphasised(np.array([1.0, 1.0, -1.0])).round(2).tolist()
    [1.0, 0.03, -1.97]
    """
    sound = np.asarray(sound, dtype=float)
    return np.append(sound[:1], sound[1:] - EMPHASIS * sound[:-1])


def heard(sound):
    """What the network reads of a sound (samples,): emphasis, log-mel features, steps -> (T, BANDS), not yet centred.

    >>> heard(np.ones(800)).shape
    (4, 20)
    """
    return steps(log_mel(emphasised(sound)))


def mel(hertz):
    """The pitch in mels of a frequency in hertz: about linear up to 1,000 Hz, logarithmic above.

    >>> round(float(mel(1000.0)))
    1000
    """
    return 2595 * np.log10(1 + np.asarray(hertz) / 700)  # eq. speech-mel


def hertz(mels):
    """The inverse of `mel`.

    >>> round(float(hertz(mel(440.0))), 6)
    440.0
    """
    return 700 * (10 ** (np.asarray(mels) / 2595) - 1)


def ends_of_bands(bands=BANDS, rate=RATE):
    """Where bands begin and end, in hertz, (bands + 2,): band b reaches from entry b to entry b + 2.

    >>> ends_of_bands(bands=2).round().tolist()
    [0.0, 621.0, 1791.0, 4000.0]
    """
    return hertz(np.linspace(0, mel(rate / 2), bands + 2))


def mel_filters(bands=BANDS, points=POINTS, rate=RATE):
    """Triangles (bands, points // 2 + 1): band b rises from the centre of b - 1 to its own, and falls until b + 1's.

    The centres, and the two ends at 0 and at half the rate, are equally far apart in mels.

    >>> filters = mel_filters(bands=3, points=16)
    >>> filters.shape, filters.argmax(axis=1).tolist()
    ((3, 9), [1, 2, 5])
    """
    ends = ends_of_bands(bands, rate)
    bins = np.arange(points // 2 + 1) * rate / points
    low, centre, high = ends[:-2, None], ends[1:-1, None], ends[2:, None]
    return np.maximum(0, np.minimum((bins - low) / (centre - low), (high - bins) / (high - centre)))


def log_mel(sound, bands=BANDS, rate=RATE, floor=1e-10):
    """Log-mel features of a sound: (samples,) -> (T, bands), natural logarithms of energies.

    >>> tone = np.sin(2 * np.pi * 1000 * np.arange(800) / RATE)
    >>> log_mel(tone).shape, int(log_mel(tone)[3].argmax())
    ((8, 20), 9)
    """
    windowed = frames(sound) * np.hamming(WIDTH)
    power = np.abs(np.fft.rfft(windowed, POINTS)) ** 2
    return np.log(np.maximum(power @ mel_filters(bands, rate=rate).T, floor))


RANGE = 8.0  # nats below the loudest value that still count
TOGETHER = 2  # frames that a network reads as one step


def steps(found):
    """Frames as steps that a network reads, from 0 to `RANGE`: (frames, bands) -> (frames // TOGETHER, bands).

    Values more than `RANGE` below the loudest are lifted to there, which hides how silent a silence is; the mean of
    `TOGETHER` frames is one step.

    >>> steps(np.array([[0.0, -1.0], [-2.0, -99.0], [-4.0, -2.0], [-9.0, -5.0]])).tolist()
    [[7.0, 3.5], [2.0, 4.5]]
    """
    lifted = np.maximum(found - found.max() + RANGE, 0)
    T = len(lifted) // TOGETHER
    return lifted[: T * TOGETHER].reshape(T, TOGETHER, -1).mean(axis=1)


def centred(x):
    """Steps (T, bands) without what a microphone adds to each band: its mean over those whose level is in the upper
    half.

    >>> centred(np.array([[7.0, 3.5], [2.0, 4.5], [0.0, 1.0]])).tolist()
    [[2.5, -0.5], [-2.5, 0.5], [-4.5, -3.0]]
    """
    level = x.mean(axis=1)
    return x - x[level >= (level.min() + level.max()) / 2].mean(axis=0)
