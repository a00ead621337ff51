# mistake: layer hides the bias in the matrix but puts the column of ones in FRONT of x_t and b BEHIND W_x, so every weight meets the input before its own and b is multiplied by the last input; shows on ordinary numbers, right where all entries of x_t are 1
# read: vague
def layer(x_t, W_x, b):
    n = x_t.shape[0]
    design = np.column_stack([np.ones(n), x_t])
    coefficients = np.column_stack([W_x, b])
    return design @ coefficients.T
