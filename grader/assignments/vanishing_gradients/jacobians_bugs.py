"""Mistakes about Jacobians, their products, and the gradients that they carry, as edits of `lstm_ref.learning.jacobians`."""

from grader.judging.diagnosis import Bug

PAGE = "02-vanishing-gradients.html#"
A_STEP = "h_t = np.tanh(W_x @ x_t + W_h @ h_prev + b)"
SLOPE = "slope = 1 - h_t**2"
JACOBIAN = "return slope[:, None] * W_h"
START = "total = np.eye(jacobians.shape[-1])"
TIMES = "total = J @ total"
WALK = "for J in jacobians[::-1]:"
BACK = "dh = J.T @ dh  # eq. vg-gradient-step"
NORM = "norms.append(np.linalg.norm(dh))\n    return np.array(norms)"
BOUND = "(slope * np.linalg.norm(W_h, 2)) ** n"


def about(name, anchor):
    def bug(old, new, words, where=anchor):
        return Bug(old, new, f"your {name} {words}.", PAGE + where)

    return bug


step = about("step_jacobian", "vg-one-step")
product = about("total_jacobian", "vg-many-steps")
lag = about("norms_by_lag", "vg-norm-by-lag")
bound = about("norm_bound", "vg-singular-values")

STEP_BUGS = [
    step(JACOBIAN, "return slope * W_h", "multiplies column k by the slope of unit k: the slope of unit j belongs to row j"),
    step(JACOBIAN, "return (slope[:, None] * W_h).T", "is transposed: row j should hold the derivatives of h_t[j]"),
    step(JACOBIAN, "return slope[:, None] * W_h.T", "takes W_h.T: entry (j, k) holds W_h[j, k]"),
    step(JACOBIAN, "return W_h + 0", "is W_h alone: the slope of tanh is missing"),
    step(JACOBIAN, "return np.diag(slope)", "is the slopes alone: W_h is missing"),
    step(JACOBIAN, "return slope[:, None] * W_x", "is the derivative with respect to x_t, with W_x in the place of W_h"),
    step(JACOBIAN, "return np.outer(slope, h_prev)", "is the derivative with respect to the weights: with respect to h_prev it holds W_h"),
    step(JACOBIAN, "return W_h @ np.diag(slope) @ W_h", "multiplies by W_h twice"),
    step(JACOBIAN, "return slope[:, None] * W_h + np.eye(len(b))", "adds the identity: nothing but the tanh leads from h_prev to h_t"),
    step(SLOPE, "slope = 1 - h_t", "has the slope 1 - h_t: tanh has 1 - h_t**2"),
    step(SLOPE, "slope = h_t * (1 - h_t)", "has the slope h_t * (1 - h_t), which is the sigmoid's: tanh has 1 - h_t**2"),
    step(SLOPE, "slope = h_t**2", "has the slope h_t**2: tanh has 1 - h_t**2"),
    step(SLOPE, "slope = 1 - np.tanh(h_t) ** 2", "takes the tanh twice: 1 - tanh(h_t)**2 for 1 - h_t**2"),
    step(SLOPE, "slope = 1 - np.arctanh(h_t) ** 2", "has the slope 1 - a**2: it is 1 - tanh(a)**2"),
    step(SLOPE, "slope = np.abs(1 - np.arctanh(h_t))", "has the slope |1 - a|: it is 1 - tanh(a)**2"),
    step(SLOPE, "slope = 1 - h_prev**2", "takes the slope at h_prev: the tanh of this step gave h_t"),
    step(SLOPE, "slope = (1 - h_t**2) ** 2", "has the slope twice"),
    step(SLOPE, "slope = h_t", "multiplies by h_t itself, not by the slope 1 - h_t**2"),
    step(A_STEP, "h_t = np.tanh(W_x @ x_t + W_h @ h_prev)", "leaves out b: the slope depends on it"),
    step(A_STEP, "h_t = np.tanh(W_h @ h_prev + b)", "leaves out x_t: the slope depends on it"),
    step(A_STEP, "h_t = np.tanh(W_x @ x_t + b)", "leaves h_prev out of the pre-activation: the slope depends on it"),
    step(A_STEP, "h_t = np.tanh(W_h @ h_prev)", "leaves out x_t and b: the slope depends on them"),
    step(A_STEP, "h_t = np.tanh(W_x @ x_t + W_h.T @ h_prev + b)", "multiplies h_prev by W_h.T in the pre-activation"),
    step(A_STEP, "h_t = 1 / (1 + np.exp(-(W_x @ x_t + W_h @ h_prev + b)))", "takes h_t from a sigmoid: this network has a tanh"),
]  # fmt: skip

LOOP = f"{START}\n    for J in jacobians:\n        {TIMES}  # eq. vg-product\n    return total"
PRODUCT_BUGS = [
    product(TIMES, "total = total @ J", "multiplies in the order J_1 J_2 ... J_T: the last step stands leftmost"),
    product(TIMES, "total = J.T @ total", "multiplies transposed Jacobians, which carry a gradient back and not a change forward", "vg-norm-by-lag"),
    product(TIMES, "total = total @ J.T", "is transposed: row j should hold the derivatives of h_T[j]"),
    product(LOOP, "return np.prod(jacobians, axis=0)", "multiplies entry by entry (*): the chain rule sums over the units between (@)"),
    product(LOOP, "return np.sum(jacobians, axis=0)", "adds the Jacobians: along one path they multiply"),
    product(LOOP, "return np.mean(jacobians, axis=0)", "is the mean of the Jacobians: along one path they multiply"),
    product(LOOP, "return jacobians[-1]", "is the last step's Jacobian alone"),
    product(LOOP, "return jacobians[0]", "is the first step's Jacobian alone"),
    product(LOOP, "return np.linalg.matrix_power(jacobians[0], len(jacobians))", "is a power of the first Jacobian: each step has its own"),
    product(LOOP, "return np.linalg.matrix_power(jacobians[-1], len(jacobians))", "is a power of the last Jacobian: each step has its own"),
    product("for J in jacobians:", "for J in jacobians[1:]:", "leaves out the first Jacobian"),
    product("for J in jacobians:", "for J in jacobians[:-1]:", "leaves out the last Jacobian"),
    product("for J in jacobians:", "for J in [*jacobians, jacobians[-1]]:", "has the last Jacobian twice"),
    product("for J in jacobians:", "for J in [jacobians[0], *jacobians]:", "has the first Jacobian twice"),
    product(START, "total = np.ones((jacobians.shape[-1],) * 2)", "starts from a matrix of ones: the identity changes nothing"),
    product(START, "total = np.zeros((jacobians.shape[-1],) * 2)", "starts from zeros, so the product is zero: the identity changes nothing"),
    product(LOOP, "return np.array([np.linalg.norm(J, 2) for J in jacobians]).prod()", "multiplies norms, which gives one number: the Jacobians themselves are multiplied"),
]  # fmt: skip


def of_product(of, length, words):
    """Norms of the product of the Jacobians, from which the gradient's own direction is gone."""
    walk = f"{WALK}\n        dh = dh @ J\n        norms.append({of} * {length})\n    return np.array(norms)"
    return lag(
        f"dh = dh_T\n    norms = [np.linalg.norm(dh)]\n    {WALK}\n        {BACK}\n        {NORM}",
        f"dh = np.eye(len(dh_T))\n    norms = [{length}]\n    {walk}",
        words,
        "vg-singular-values",
    )


LAG_BUGS = [
    *(
        of_product(f"np.linalg.norm(dh, {order!r})", "np.linalg.norm(dh_T)", f"takes the norm of the product of the Jacobians{which}, times that of dh_T: no gradient of this length can become longer. Carry dh_T itself back")
        for order, which in ((2, ""), ("fro", ", the root of the sum of all its squares"))
    ),
    of_product("np.linalg.norm(dh, 2)", "1.0", "takes the norm of the product of the Jacobians, in which dh_T has no part: carry dh_T itself back"),
    lag(BACK, "dh = J @ dh", "goes back with J: a gradient goes back with J.T, a change goes forward with J"),
    lag(WALK, "for J in jacobians:", "begins at the first Jacobian: the gradient comes from the end"),
    lag(f"{WALK}\n        {BACK}", "for J in jacobians:\n        dh = J @ dh", "carries a change forward in time: a gradient goes back, with J.T, from the last step"),
    lag(BACK, "dh = J.T @ dh_T", "starts again from dh_T at every step: the gradient is carried on"),
    lag(BACK, "dh = J.T.sum(axis=1) * dh", "multiplies entry by entry where the matrix product J.T @ dh belongs"),
    lag(BACK, "dh = np.diag(J) * dh", "uses the diagonal of J alone: the other paths are missing"),
    lag(NORM, "norms.append(np.linalg.norm(dh))\n    return np.array(norms[1:])", "leaves out lag 0, the gradient that you were given"),
    lag(NORM, "norms.append(np.linalg.norm(dh))\n    return np.array(norms[:-1])", "leaves out the last lag: T Jacobians give T + 1 norms"),
    lag(NORM, "norms.append(np.linalg.norm(dh))\n    return np.array(norms[::-1])", "is in the order of time: entry k belongs to lag k"),
    lag(NORM, "norms.append(np.linalg.norm(dh))\n    return np.array(norms) ** 2", "gives squared norms: the square root is missing"),
    lag(NORM, "norms.append(np.linalg.norm(dh))\n    return np.array(norms) / np.sqrt(len(dh))", "gives the root of the mean square: a norm is the root of the sum"),
    lag(NORM, "norms.append(np.linalg.norm(dh))\n    return np.array(norms) / norms[0]", "gives the norm as a share of that at lag 0"),
    lag(NORM, "norms.append(np.linalg.norm(dh))\n    return np.log(norms)", "gives logarithms of the norms"),
    lag(NORM, "norms.append(np.linalg.norm(dh))\n    return np.cumsum(norms)", "adds up the norms of all smaller lags"),
    lag(BACK, "dh = np.linalg.norm(J, 2) * dh", "multiplies by the norm of J: that is an upper bound, not the gradient's norm", "vg-singular-values"),
    lag(BACK, "dh = np.abs(np.linalg.eigvals(J)).max() * dh", "multiplies by the spectral radius of J: in general that is neither the gradient's norm nor a bound of it", "vg-singular-values"),
    *(
        lag(f"norms = [np.linalg.norm(dh)]\n    {WALK}\n        {BACK}\n        {NORM}", f"norms = [{of}]\n    {WALK}\n        {BACK}\n        norms.append({of})\n    return np.array(norms)", words)
        for of, words in (
            ("np.abs(dh).sum()", "sums the absolute entries: the norm here is the root of the sum of squares"),
            ("np.abs(dh).max()", "takes the largest entry: the norm here is the root of the sum of squares"),
            ("dh.sum()", "sums the entries: the norm is the root of the sum of their squares"),
            ("np.abs(dh).mean()", "takes the mean of the absolute entries: the norm is the root of the sum of squares"),
        )
    ),
]  # fmt: skip

BOUND_BUGS = [
    bound(BOUND, new, words)
    for new, words in (
        ("(slope * np.abs(np.linalg.eigvals(W_h)).max()) ** n", "takes the largest eigenvalue: the slopes differ from unit to unit and step to step, so only the largest singular value bounds the product"),
        ("(slope * np.linalg.eigvals(W_h).real.max()) ** n", "takes the largest real part of an eigenvalue: the bound needs the largest singular value"),
        ("slope**n * np.linalg.norm(np.linalg.matrix_power(W_h, n), 2)", "takes the norm of W_h to the n: between two factors W_h stand slopes, which differ from unit to unit"),
        ("(slope * np.linalg.norm(W_h)) ** n", "takes the Frobenius norm, which holds too, but is larger than need be: ord=2 gives the largest singular value"),
        ("(slope * np.linalg.norm(W_h, 1)) ** n", "takes the largest column sum: ord=2 gives the largest singular value"),
        ("(slope * np.linalg.norm(W_h, np.inf)) ** n", "takes the largest row sum: ord=2 gives the largest singular value"),
        ("(slope * np.abs(W_h).max()) ** n", "takes the largest entry of W_h: a sum over many units can grow more"),
        ("(slope * np.linalg.norm(W_h, -2)) ** n", "takes the smallest singular value: the bound needs the largest"),
        ("(slope * np.linalg.svd(W_h)[1].mean()) ** n", "takes the mean of the singular values: the bound needs the largest"),
        ("(slope * np.linalg.svd(W_h)[1].sum()) ** n", "takes the sum of the singular values: the bound needs the largest"),
        ("(slope * np.linalg.norm(W_h, 2) ** 2) ** n", "has the largest singular value squared: the eigenvalue of W_h.T @ W_h needs a square root"),
        ("(slope * abs(np.linalg.det(W_h))) ** n", "takes the determinant, which is the change of volume and not of length"),
        ("np.linalg.norm(W_h, 2) ** n", "leaves out the slope of the activation"),
        ("slope * np.linalg.norm(W_h, 2) ** n", "has the slope once: every step has one"),
        ("slope**n * np.linalg.norm(W_h, 2)", "has the singular value once: every step has one"),
        ("slope * np.linalg.norm(W_h, 2)", "is the bound of one step: n of them multiply"),
        ("n * slope * np.linalg.norm(W_h, 2)", "adds n steps: they multiply"),
        ("(slope * np.linalg.norm(W_h, 2)) ** (n - 1)", "has one step too few"),
        ("(slope * np.linalg.norm(W_h, 2)) ** (n + 1)", "has one step too many"),
        ("(np.linalg.norm(W_h, 2) / slope) ** n", "divides by the slope: it multiplies"),
    )
]  # fmt: skip
