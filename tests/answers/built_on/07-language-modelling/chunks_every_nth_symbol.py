# mistake: chunks lays the text out row by row, x = codes[: S * N].reshape(S, N), so that column n reads every N-th symbol and its y is the next symbol of the text but not the next of the column, instead of N contiguous streams; right for N = 1, and for streams of a single symbol (S = 1)
# read: right
# told: your chunks deal the text out like cards, neighbours side by side: a column should hold
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x_all = codes[: S * N].reshape(S, N)
    y_all = codes[1 : S * N + 1].reshape(S, N)
    pairs = []
    start = 0
    while start < S:
        pairs.append((x_all[start : start + T], y_all[start : start + T]))
        start += T
    return pairs
