# loses: check-chunks
# told: lose the last row of every chunk
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x = codes[: N * S].reshape(N, S).T
    pieces = [x[t : t + T] for t in range(0, S, T)]
    return [(piece[:-1], piece[1:]) for piece in pieces]
