# mistake: irnn_step ends with np.squeeze, so for a single picture (N = 1) or a single unit (H = 1) the state loses an axis: (H,) or (N,) in place of (N, H).
# read: right
# told: In irnn_step. The numbers are right; an axis of length 1 is missing or too many: () wher
def design_matrix(x_t, h_prev):
    """Intercept, inputs, states: (N, 1 + D + H)."""
    intercept = np.ones(len(x_t))
    return np.column_stack([intercept, x_t, h_prev])


def irnn_start(W_x):
    """W_x (H, D) -> W_x, W_h, b."""
    H = W_x.shape[0]
    return W_x, np.eye(H), np.zeros(H)


def irnn_step(x_t, h_prev, params):
    """h_t (N, H)."""
    W_x, W_h, b = params
    coefficients = np.vstack([b, W_x.T, W_h.T])
    fitted = np.squeeze(design_matrix(x_t, h_prev) @ coefficients)
    return np.maximum(fitted, 0.0)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    """dx_t (N, D), dh_prev (N, H), dW_x (H, D), dW_h (H, H), db (H,)."""
    W_x, W_h, _ = params
    da = np.where(h_t > 0, dh_t, 0.0)
    D = x_t.shape[1]
    by_coefficient = da.T @ design_matrix(x_t, h_prev)  # (H, 1 + D + H)
    db, dW_x, dW_h = by_coefficient[:, 0], by_coefficient[:, 1 : D + 1], by_coefficient[:, D + 1 :]
    return da @ W_x, da @ W_h, dW_x, dW_h, db
