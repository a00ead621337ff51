# mistake: none
def layer(x_t, W_x, b):
    always_one = np.ones_like(x_t[:, :1])
    inputs = np.concatenate([x_t, always_one], axis=1)
    weights = np.column_stack([W_x, b])
    return inputs.dot(weights.transpose())
