# mistake: the past is a sliding span of `first` steps, not everything before; it shows from the second origin on.
# read: right
# told: your rolling_origins forget the earliest steps: the past begins at step 0.
def rolling_origins(length, first, K, step):
    numbers = np.arange(length)
    pairs = []
    begin = first
    while begin + K <= length:
        pairs.append((numbers[begin - first : begin].copy(), numbers[begin : begin + K].copy()))
        begin += step
    return pairs
