# loses: nothing
def frames(sound, width, hop):
    out = []
    start = 0
    while start + width <= len(sound):
        out.append([float(s) for s in sound[start : start + width]])
        start += hop
    return out


def log_mel(pieces, filters, floor):
    import math

    T, width = pieces.shape
    K = filters.shape[1]
    points = 2 * (K - 1)
    window = [0.54 - 0.46 * math.cos(2 * math.pi * n / (width - 1)) for n in range(width)]
    out = []
    for piece in pieces:
        row = []
        power = [
            abs(sum(window[n] * piece[n] * np.exp(-2j * np.pi * k * n / points) for n in range(width))) ** 2
            for k in range(K)
        ]
        for band in filters:
            row.append(math.log(max(sum(f * p for f, p in zip(band, power)), floor)))
        out.append(row)
    return out
