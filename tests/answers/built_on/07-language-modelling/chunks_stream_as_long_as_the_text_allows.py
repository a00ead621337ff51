# mistake: S is length // N and not (length - 1) // N: where N divides the length the streams are one too long and the last symbol has no successor, so y cannot be shaped and the function fails; right for all other lengths.
# read: right
# told: In chunks. It stops: ValueError: cannot reshape array of size
def chunks(codes, N, T):
    codes = np.asarray(codes)
    S = len(codes) // N
    x = codes[: N * S].reshape(N, S).T
    y = codes[1 : N * S + 1].reshape(N, S).T
    borders = list(range(0, S, T)) + [S]
    return [(x[lo:hi], y[lo:hi]) for lo, hi in zip(borders, borders[1:])]
