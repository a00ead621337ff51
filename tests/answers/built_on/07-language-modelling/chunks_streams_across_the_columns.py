# mistake: reshaped to (S, N) straight away, so neighbours in the text lie side by side in a row and column n holds every N-th symbol. Right for N = 1 only.
# read: right
# told: your chunks deal the text out like cards, neighbours side by side: a column should hold
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x, y = (codes[shift : shift + S * N].reshape(S, N) for shift in (0, 1))
    return [(x[t : t + T], y[t : t + T]) for t in range(0, S, T)]
