# mistake: TWO: the text is dealt out over the columns row by row (stream n gets every N-th symbol), and the shorter ...
# read: right
# told: your chunks deal the text out like cards, neighbours side by side: a column should hold
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x = codes[: N * S].reshape(S, N)
    y = codes[1 : N * S + 1].reshape(S, N)
    out = []
    for k in range(S // T):
        out.append((x[k * T : (k + 1) * T], y[k * T : (k + 1) * T]))
    return out
