# mistake: forgets that h of the first unit shows only half of c: the pop's candidate reads h with weight 1 instead of ...
# read: wrong
# told: your output gate has the bias 0, 40, so at rest o = 0.5, 1: with a larger one all would hold.
def stack_params():
    kappa = 1e-6
    W_x, W_h, b = zeros(3, 2)
    b[0] = np.log(kappa / 2)
    W_x[0, 2] = 60
    b[2] = 40
    W_x[2, 1] = -40
    W_x[4, 0] = 20
    W_h[4] = [1, -kappa / np.tanh(1.0)]
    b[1] = 40
    b[3] = -40
    W_h[5, 0] = 1e6 / kappa
    b[7] = 40
    return W_x, W_h, b
