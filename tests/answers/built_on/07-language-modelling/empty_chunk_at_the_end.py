# mistake: The loop goes on while the start is <= S instead of < S, so an empty chunk is appended where T divides the length of a stream.
# told: your chunks end with an empty one where T divides the length of a stream.
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    result = []
    start = 0
    while start <= S:
        stop = min(start + T, S)
        x = np.array([codes[n * S + start : n * S + stop] for n in range(N)]).T
        y = np.array([codes[n * S + start + 1 : n * S + stop + 1] for n in range(N)]).T
        result.append((x, y))
        start += T
    return result
