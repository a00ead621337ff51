# loses: check-chunks
# told: have the input itself for a target
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x = np.stack([codes[n * S : (n + 1) * S] for n in range(N)], axis=1)
    return [(x[t : t + T], x[t : t + T]) for t in range(0, S, T)]
