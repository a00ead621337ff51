# mistake: all chunks are views of the same two buffers, which are filled anew for each, so every chunk of the list ends up with the symbols of the last (whenever there are two chunks or more).
# read: right
# told: In chunks. The smallest call that goes wrong: chunks
def chunks(codes, N, T):
    codes = np.asarray(codes)
    S = (codes.size - 1) // N
    x_buffer = np.empty((T, N), dtype=codes.dtype)
    y_buffer = np.empty_like(x_buffer)
    heads = np.arange(N) * S
    result, done = [], 0
    while done < S:
        rows = min(T, S - done)
        for t in range(rows):
            x_buffer[t] = codes[heads + done + t]
            y_buffer[t] = codes[heads + done + t + 1]
        result.append((x_buffer[:rows], y_buffer[:rows]))
        done += rows
    return result
