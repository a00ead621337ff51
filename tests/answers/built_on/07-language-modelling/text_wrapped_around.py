# mistake: S is length // N, and the successors are the text rolled by one: where N divides the length, streams are too long by one and the last target is the text's first symbol.
# told: your chunks use the last symbol of the text as an input, with a target that wraps round
def chunks(codes, N, T):
    S = len(codes) // N
    successors = np.roll(codes, -1)
    x, y = (text[: N * S].reshape(N, S).T for text in (codes, successors))
    return [(x[s : s + T], y[s : s + T]) for s in range(0, S, T)]
