# mistake: none
def chunks(codes, N, T):
    codes = np.asarray(codes)
    S = (codes.size - 1) // N

    def table(first, last, ahead):
        return np.array([[codes[n * S + t + ahead] for n in range(N)] for t in range(first, last)], dtype=codes.dtype)

    borders = [*range(0, S, T), S]
    return [(table(a, b, 0), table(a, b, 1)) for a, b in zip(borders[:-1], borders[1:])]
