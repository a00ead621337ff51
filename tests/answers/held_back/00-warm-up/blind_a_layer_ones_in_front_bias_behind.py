# mistake: layer puts the column of ones in front of the inputs but the bias behind the weights, so every input meets the weight of its neighbour and the last input meets the bias.
# read: right
# told: your layer matches a layer that puts the column of ones before the inputs and the biases behind the
def layer(x_t, W_x, b):
    ones = np.ones((len(x_t), 1))
    x_aug = np.hstack([ones, x_t])
    W_aug = np.hstack([W_x, b.reshape(-1, 1)])
    return x_aug @ W_aug.T
