# mistake: frames fills the rest at the end of the sound up with zeros and returns it as one more frame, instead of dropping it. log_mel is right.
# read: right
# told: your frames function fills the last frame with zeros: what is left over is dropped.
import math


def frames(sound, width, hop):
    count = 1 + math.ceil((len(sound) - width) / hop)
    padded = np.zeros((count - 1) * hop + width)
    padded[: len(sound)] = sound
    return np.stack([padded[k * hop : k * hop + width] for k in range(count)])


def log_mel(pieces, filters, floor):
    B, F = filters.shape
    features = np.empty((len(pieces), B))
    w = np.hamming(pieces.shape[-1])
    for t, piece in enumerate(pieces):
        spectrum = np.fft.rfft(piece * w, n=2 * F - 2)
        power = spectrum.real**2 + spectrum.imag**2
        features[t] = np.log(np.clip(filters @ power, floor, None))
    return features
