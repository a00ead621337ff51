# mistake: Two slips: the slope of tanh is taken as 1/cosh(a) instead of 1/cosh(a)^2, and the bias is left out of the pre-activation.
# told: In step_jacobian. In yours stands, with the right numbers, a part of h_t, made of W_x, x_t, W_h and h_prev; what h_t makes of it next does n
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    H = len(h_prev)
    J = np.zeros((H, H))
    for j in range(H):
        a_j = W_x[j] @ x_t + W_h[j] @ h_prev
        slope = 1 / np.cosh(a_j)
        for k in range(H):
            J[j, k] = slope * W_h[j, k]
    return J
