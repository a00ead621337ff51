# mistake: keeps every symbol as probable as the last one of the nucleus, so with ties at the border more are kept than it takes
# read: right
# told: your next_distribution keeps all symbols that are as probable as the last of the nucleus:
def next_distribution(scores, temperature, mass):
    """Probabilities (V,) of the next symbol from scores (V,), at a temperature, cut to the nucleus of that mass."""
    p = np.array(scores, dtype=np.float64)
    np.subtract(p, p.max(), out=p)
    np.divide(p, temperature, out=p)
    np.exp(p, out=p)
    np.divide(p, p.sum(), out=p)
    falling = np.sort(p)[::-1]
    running = np.cumsum(falling)
    last = min(int(np.searchsorted(running, mass - 1e-12)), len(p) - 1)
    cut = falling[last]
    np.multiply(p, p >= cut, out=p)
    np.divide(p, p.sum(), out=p)
    return p
