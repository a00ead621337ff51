# mistake: the targets are stacked as (N, K) and reshaped to (K, N) instead of transposed, so the values are scrambled for K > 1 (right for K = 1).
# read: right
# told: In windows. Of its parts, y is wrong, x is right in these calls. The right numbers, in
def windows(series, T, K):
    total = len(series) - T - K + 1
    ins, outs = [], []
    for start in range(total):
        stop = start + T
        ins.append(series[start:stop])
        outs.append(series[stop : stop + K, 0])
    x = np.stack(ins, axis=1)
    y = np.array(outs).reshape(K, total)
    return x, y
