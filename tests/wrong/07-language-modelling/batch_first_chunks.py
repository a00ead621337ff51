# loses: check-chunks
# told: here arrays are time-major
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    rows = np.array([[codes[n * S + t] for t in range(S + 1)] for n in range(N)])
    return [(rows[:, t : min(t + T, S)], rows[:, t + 1 : min(t + T, S) + 1]) for t in range(0, S, T)]
