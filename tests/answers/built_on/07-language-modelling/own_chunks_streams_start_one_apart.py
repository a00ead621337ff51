# mistake: stream n begins n symbols later: overlapping streams
def chunks(codes, N, T):
    S = len(codes) - N
    x = np.stack([codes[n : n + S] for n in range(N)], axis=1)
    y = np.stack([codes[n + 1 : n + S + 1] for n in range(N)], axis=1)
    return [(x[k : k + T], y[k : k + T]) for k in range(0, S, T)]
