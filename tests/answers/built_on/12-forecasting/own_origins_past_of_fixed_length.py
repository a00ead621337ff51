# mistake: the past has always the same length, `first`
# told: your rolling_origins forget the earliest steps: the past begins at step 0.
def rolling_origins(length, first, K, step):
    out, start = [], first
    while start + K <= length:
        out.append((np.arange(start - first, start), np.arange(start, start + K)))
        start += step
    return out
