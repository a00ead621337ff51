# mistake: In chunks the length of a stream is len(codes) // N instead of (len(codes) - 1) // N: where N divides the length, the last stream runs to the end of the text, has no successor there, and y lacks its last symbol (for N > 1 the columns cannot be stacked: crash).
# read: nothing
def chunks(codes, N, T):
    S = len(codes) // N
    result = []
    for first in range(0, S, T):
        stop = min(first + T, S)
        x = [codes[n * S + first : n * S + stop] for n in range(N)]
        y = [codes[n * S + first + 1 : n * S + stop + 1] for n in range(N)]
        result.append((np.stack(x, axis=1), np.stack(y, axis=1)))
    return result
