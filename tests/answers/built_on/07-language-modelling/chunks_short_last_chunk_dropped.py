# mistake: chunks drops the last, shorter chunk: it makes S // T chunks (one where a chunk is longer than a stream), so where T < S does not divide S the last S % T rows are missing; right where T divides S and where a chunk is longer than a stream
# read: right
# told: In chunks. The last entry is missing. The smallest call that goes wrong: chunks([17, 14,
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x = np.stack([codes[n * S : (n + 1) * S] for n in range(N)], axis=1)
    y = np.stack([codes[n * S + 1 : (n + 1) * S + 1] for n in range(N)], axis=1)
    out = []
    for k in range(max(min(1, S), S // T)):
        rows = slice(k * T, (k + 1) * T)
        out.append((x[rows], y[rows]))
    return out
