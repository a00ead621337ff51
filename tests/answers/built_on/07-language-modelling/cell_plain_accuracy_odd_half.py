# mistake: two in best_cell: the first half is taken as (T + 1) // 2 steps, one too many where T is odd, and the accuracy that is returned is the plain share of right calls on the second half instead of the balanced one; the index is right for even T, and the accuracy is right for even T with as many steps inside as outside in the second half
# read: right
# told: your best_cell returns plain accuracy: always answering "outside" would then score well,
def best_cell(cells, inside):
    half = (len(cells) + 1) // 2
    cells = cells.astype(float)
    inside = inside.astype(bool)
    past, labels = cells[:half], inside[:half]
    best = None
    for k, values in enumerate(past.T):
        high, low = values[labels].mean(), values[~labels].mean()
        threshold = (high + low) / 2
        side = high > low

        def rule(v, threshold=threshold, side=side):
            return v > threshold if side else v < threshold

        calls = rule(values)
        score = (calls[labels].mean() + (~calls[~labels]).mean()) / 2
        if best is None or score > best[0]:
            best = score, k, rule
    _, k, rule = best
    return k, np.mean(rule(cells[half:, k]) == inside[half:])
