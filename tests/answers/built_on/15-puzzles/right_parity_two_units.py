# mistake: none
def parity_params():
    """Unit 1 is on while odd, unit 2 while even (from the first 1 on); at a 1 both forget all and take over anew."""
    i, f, g, o = (np.array([2 * k, 2 * k + 1]) for k in range(4))
    W_x, W_h, b = zeros(1, 2)
    W_x[i], W_x[f] = 50, -50
    b[i], b[f], b[o] = -25, 25, 25
    b[g] = 6, -6
    W_h[g[0]] = -10, 10
    W_h[g[1]] = 10, -10
    return W_x, W_h, b
