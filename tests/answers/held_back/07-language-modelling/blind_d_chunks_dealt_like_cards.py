# mistake: chunks deals the symbols out like cards, row t holds codes[t * N : (t + 1) * N], so that column n is every N-th symbol and not the contiguous stream codes[n * S : (n + 1) * S].
# read: right
# told: your chunks deal the text out like cards, neighbours side by side: a column should hold what stands
def chunks(codes, N, T):
    S = (len(codes) - 1) // N

    def rows(shift):
        return np.array([[codes[t * N + n + shift] for n in range(N)] for t in range(S)])

    x, y = rows(0), rows(1)
    return [(x[a : a + T], y[a : a + T]) for a in range(0, S, T)]
