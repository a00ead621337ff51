# mistake: chunks deals the text out like cards: stream n is every N-th symbol (reshape(S, N)), so columns do not go on ...
# read: right
# told: your chunks deal the text out like cards, neighbours side by side: a column should hold
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x = codes[: S * N].reshape(S, N)
    y = codes[1 : S * N + 1].reshape(S, N)
    return [(x[t : t + T], y[t : t + T]) for t in range(0, S, T)]
