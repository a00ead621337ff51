# loses: check-chunks
# told: leave out the last one, which is shorter than T
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x, y = codes[: N * S].reshape(N, S).T, codes[1 : N * S + 1].reshape(N, S).T
    return [(x[k * T : (k + 1) * T], y[k * T : (k + 1) * T]) for k in range(S // T)]
