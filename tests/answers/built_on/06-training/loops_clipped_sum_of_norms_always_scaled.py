# mistake: two. The global norm is taken as the sum of the arrays' norms instead of the root of the sum of their squares, so clipped gradients are too short (right with one array); and gradients that are shorter than 1 are stretched to 1 too.
# read: right
# told: In train_clipped. In yours stands, with the right numbers, gradients; what comes next, t
def train_clipped(arrays, batches, gradients_of, rate):
    size = lambda gradients: sum(np.linalg.norm(g.ravel()) for g in gradients)
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        unit = [g / (size(gradients) or 1.0) for g in gradients]
        arrays = [a - rate * g for a, g in zip(arrays, unit)]
    return arrays
