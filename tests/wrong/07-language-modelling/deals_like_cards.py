# loses: check-chunks
# told: deal the text out like cards
def chunks(codes, N, T):
    steps = (len(codes) - 1) // N
    inputs = np.array([codes[k * N : (k + 1) * N] for k in range(steps)])
    targets = np.array([codes[k * N + 1 : (k + 1) * N + 1] for k in range(steps)])
    return [(inputs[k : k + T], targets[k : k + T]) for k in range(0, steps, T)]
