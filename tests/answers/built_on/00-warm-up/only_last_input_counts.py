# mistake: The entry is overwritten in the loop over the inputs instead of added to, so only the last input feature counts.
# told: your layer gives the numbers that come out if, in what is returned, of the sum in x_t @
def layer(x_t, W_x, b):
    N, D = x_t.shape
    out = np.empty((N, len(b)))
    for d in range(D):
        out[:, :] = np.outer(x_t[:, d], W_x[:, d])
    return out + b
