package org.zhiliang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The house: casework for the quality-promotion duties of a regional government. */
@SpringBootApplication
public class Zhiliang {

    public static void main(String[] args) {
        SpringApplication.run(Zhiliang.class, args);
    }
}
