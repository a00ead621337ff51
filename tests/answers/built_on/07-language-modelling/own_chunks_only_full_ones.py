# mistake: the last, shorter chunk is dropped
# told: your chunks leave out the last one, which is shorter than T.
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    X = np.stack([codes[n * S : (n + 1) * S] for n in range(N)], axis=1)
    Y = np.stack([codes[n * S + 1 : (n + 1) * S + 1] for n in range(N)], axis=1)
    return [(X[k * T : (k + 1) * T], Y[k * T : (k + 1) * T]) for k in range(S // T)]
