# mistake: The product starts from J_1 and the loop multiplies by J_1 again, so the first Jacobian counts twice.
# told: your total_jacobian has the first Jacobian twice.
def total_jacobian(jacobians):
    product = jacobians[0]
    for t in range(len(jacobians)):
        product = np.matmul(jacobians[t], product)
    return product
