# mistake: total_jacobian's loop, which counts down by index, stops before index 0, so that the Jacobian of the first step is missing from the product (with more than one step).
# read: nothing
def total_jacobian(jacobians):
    T = jacobians.shape[0]
    result = jacobians[T - 1].copy()
    for t in range(T - 2, 0, -1):
        result = result @ jacobians[t]
    return result
