# mistake: the product is built as (H, N) and then reshaped, not transposed, to (N, H); wrong whenever N > 1 and H > 1.
# read: right
# told: In layer. The right numbers, in the places to which reshape deals them
def layer(x_t, W_x, b):
    units = []
    for weights, shift in zip(W_x, b):
        units.append([float(np.dot(weights, seq)) + shift for seq in x_t])
    units = np.array(units)
    return units.reshape(len(x_t), len(b))
