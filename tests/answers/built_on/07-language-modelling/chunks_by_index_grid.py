# mistake: none
def chunks(codes, N, T):
    codes = np.asarray(codes)
    S = (codes.size - 1) // N
    place = np.add.outer(np.arange(S), S * np.arange(N))
    pieces = np.split(place, range(T, S, T)) if S > 0 else []
    return [(np.take(codes, piece), np.take(codes, 1 + piece)) for piece in pieces]
